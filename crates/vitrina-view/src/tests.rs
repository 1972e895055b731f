//! Pages of an invented catalogue, as text.

mod load;

# What the program says, in English. This file defines the messages: every other file in this folder says the same
# ones in its own language. Arguments come in the order in which the English words use them; an argument that is a
# number is chosen by or stands in NUMBER().

-status = original
-own-name = English
-group-separator = ,
-decimal-separator = .

## Numbers, dates, lists

list-joint = { ", " }
list-joint-of-two = { " and " }
list-joint-last = { " and " }
# Words that are quoted.
quotation = “{ $words }”
# $first and $last are years.
year-span = { $first }–{ $last }
year-before-common-era = { $year } BCE
# $month is one of the date-month messages.
date-in-words = { $day } { $month } { $year }
month-of-year = { $month } { $year }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
# The form of the month beside a day.
date-month-january = January
date-month-february = February
date-month-march = March
date-month-april = April
date-month-may = May
date-month-june = June
date-month-july = July
date-month-august = August
date-month-september = September
date-month-october = October
date-month-november = November
date-month-december = December

## Counts

# $count exhibits.
exhibit-count =
    { $count ->
        [one] { $count } exhibit
       *[other] { $count } exhibits
    }

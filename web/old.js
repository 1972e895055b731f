// For browsers without modules, which never run `boot.js`: one sentence, in the oldest words of the language.
(function () {
  var words = "__WORDS__";
  document.addEventListener("DOMContentLoaded", function () {
    var line = document.createElement("p");
    line.id = "vitrina-status";
    line.setAttribute("role", "status");
    line.appendChild(document.createTextNode(words[document.documentElement.lang] || words.en));
    (document.querySelector("main") || document.body).appendChild(line);
  });
}());

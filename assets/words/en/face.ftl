# Words that the screen itself needs: around the page, not on it.

face-paso = Paso
face-step = step { $step } of { $of }
face-of = { $done } of { $of }
face-more-what = more: { $what }
face-too-small = Please make the window larger.

# $keys: one key, or several with "+" between them.
face-press = On the keyboard: { $keys }
face-with = { $hold } + { $key }
face-then = first { $first }, then { $then }

# Numbered lines, for screen readers and simple terminals.
lines-option = { $number } of { $of }: { $label }
lines-picked = chosen
lines-ticked = ticked
lines-unticked = not ticked
lines-field = { $label }. Now: { $value }
lines-field-empty = { $label }. Empty.
lines-secret = { $count } signs
lines-panel = { $name } begins
lines-panel-end = { $name } ends
lines-points = Your tutor points at number { $number }.
lines-question = Type a number and Enter.
lines-question-field = Number, space, your words, Enter.
lines-question-enter = Enter: { $label }
# In keyboard practice a key is typed by its name, or as its sign; { -enter-key } by an empty line.
lines-question-key = Type { $key }, then { -enter-key }.
lines-question-key-enter = Press { -enter-key }, nothing else.
lines-with = { $hold }, and press { $key }
lines-menu = m: menu
lines-hint = h: hint
lines-again = ?: say it again
lines-unknown = There is no number { $number } here.
lines-gone = Number { $number } is not here any more. ? says the list again.
lines-not-understood = Type a number from the list, or ? to hear it again.
lines-undone = It is undone.
lines-nothing-new = Nothing has changed.
lines-no-hint = There is no other hint here.
lines-not-a-box = { $number } is no box for words.
lines-needs-words = After { $number }, a space and your words.

# On paper.
paper-name = Name: { $line }
paper-date = Date: { $line }

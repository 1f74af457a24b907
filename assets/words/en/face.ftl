# Words that the screen itself needs: around the page, not on it.

face-paso = Paso
face-step = step { $step } of { $of }
face-of = { $done } of { $of }
face-more = more
face-more-what = more: { $what }
face-too-small = Please make the window larger.

# The word in front of a note.
face-right = Yes
face-not-yet = Not yet
face-hint = Hint
face-info = Note

# $keys: one key, or several with "+" between them.
face-press = Press: { $keys }

# What is printed on the keys.
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift and Tab
key-up = Up
key-down = Down
key-left = Left
key-right = Right
key-home = Home
key-end = End
key-pgup = Page Up
key-pgdn = Page Down
key-backspace = Backspace
key-delete = Delete
key-space = Space
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-altgr = AltGr
key-caps = Caps Lock
key-f1 = F1
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7
key-f8 = F8
key-f9 = F9
key-f10 = F10
key-f11 = F11
key-f12 = F12

# Numbered lines, for screen readers and simple terminals.
lines-option = { $number } of { $of }: { $label }
lines-picked = chosen
lines-ticked = ticked
lines-unticked = not ticked
lines-row = { $number }: { $label }
lines-field = { $number }: { $label }. Now: { $value }
lines-field-empty = { $number }: { $label }. Empty.
lines-secret = { $count } signs
lines-now = { $number } { $label }: { $value }
lines-panel = { $name } begins
lines-panel-end = { $name } ends
lines-points = Your tutor points at number { $number }.
lines-question = Type a number and Enter.
lines-question-field = Number, space, your words, Enter.
lines-question-enter = Enter: { $label }
lines-question-key = Type the name of the key, then Enter.
lines-menu = m: menu
lines-hint = h: hint
lines-again = ?: say it again
lines-unknown = There is no number { $number } here.
lines-not-understood = Type a number from the list, or ? to hear it again.
lines-not-a-box = { $number } is no box for words.
lines-needs-words = After { $number }, a space and your words.

# On paper.
paper-name = Name: { $line }
paper-date = Date: { $line }
paper-meter = { $label }: { $done } of { $of }
paper-page = { $page } of { $pages }

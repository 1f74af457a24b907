### Words that many screens share.

## How a note is meant: the word that stands before it.

tone-right = Good
tone-not-yet = Not yet
tone-hint = Hint

## Buttons.

go-on = Go on
go-back = Go back
undo = Undo
yes = Yes
no = No
cancel = Leave it as it is
done = Done
skip = Skip this

## What a key does, at the foot of the screen. Short.

do-it = do it
press-now = press now
menu = menu
close = close
hint = hint
help = help
more = more
next-box = next box
new-line = new line
pick = choose

## Whether something is kept, at the foot of the screen.

saved = saved
saving = saving …
not-sent-yet = not sent yet
not-kept = not kept

## Keys: what stands on them, how one describes them, and `.type`: the word one types for them in numbered lines.

key-enter = { -enter-key }
    .say = the { -enter-key } key, the big one on the right
    .type = { -enter-key }
key-esc = Esc
    .say = the Esc key, at the top left
    .type = esc
key-tab = Tab
    .say = the Tab key, on the left, with two arrows
    .type = tab
key-backtab = Shift + Tab
    .say = hold Shift and press Tab
    .type = backtab
key-up = ↑
    .say = the arrow up
    .type = up
key-down = ↓
    .say = the arrow down
    .type = down
key-left = ←
    .say = the arrow to the left
    .type = left
key-right = →
    .say = the arrow to the right
    .type = right
key-home = Home
    .say = the Home key
    .type = home
key-end = End
    .say = the End key
    .type = end
key-pgup = Page Up
    .say = the Page Up key
    .type = page up
key-pgdn = Page Down
    .say = the Page Down key
    .type = page down
key-backspace = Backspace
    .say = the Backspace key, above { -enter-key }, with an arrow to the left
    .type = backspace
key-delete = Delete
    .say = the Delete key
    .type = delete
key-space = Space
    .say = the space bar, the long key at the bottom
    .type = space
key-sign = { $sign }
    .say = the key { $sign }
    .capital = capital { $sign }
key-f1 = F1
    .say = the F1 key, in the top row
key-f2 = F2
    .say = the F2 key, in the top row
key-f3 = F3
    .say = the F3 key, in the top row
key-f4 = F4
    .say = the F4 key, in the top row
key-f5 = F5
    .say = the F5 key, in the top row
key-f6 = F6
    .say = the F6 key, in the top row
key-f7 = F7
    .say = the F7 key, in the top row
key-f8 = F8
    .say = the F8 key, in the top row
key-f9 = F9
    .say = the F9 key, in the top row
key-f10 = F10
    .say = the F10 key, in the top row
key-f11 = F11
    .say = the F11 key, in the top row
key-f12 = F12
    .say = the F12 key, in the top row

## Keys that are held while another is pressed.

hold-shift = Shift
    .say = hold the Shift key
hold-altgr = AltGr
    .say = hold the AltGr key, to the right of the space bar

## Signs that are hard to name.

sign-at = the at sign
sign-dot = the dot
sign-comma = the comma
sign-colon = the colon
sign-semicolon = the semicolon
sign-hyphen = the hyphen
sign-underscore = the low line
sign-slash = the slash
sign-backslash = the backslash
sign-question = the question mark
sign-question-open = the question mark upside down
sign-exclamation = the exclamation mark
sign-exclamation-open = the exclamation mark upside down
sign-hash = the hash sign
sign-star = the star
sign-plus = the plus sign
sign-equals = the equals sign
sign-and = the and sign
sign-percent = the percent sign
sign-bracket-open = the opening bracket
sign-bracket-close = the closing bracket
sign-quote = the quotation mark
sign-apostrophe = the apostrophe

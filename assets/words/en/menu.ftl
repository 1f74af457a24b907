### The menu behind Esc, help, the word list, calling the tutor, the frame.

key-go-back = go back
key-close = close
hand-is-up = Hand up

close-this = Close
menu-place = Menu
menu-go-on = Go on
menu-help = Help
menu-hint = Give me a hint
menu-show = Show me
menu-words = Word list
menu-comfort = Letters and colours
menu-tutor = Call the tutor
menu-leave = Leave

help-place = Help
help-head = Three things to know
help-keys =
    The arrows move the mark >.

    { -enter-key } does what stands beside the mark.

    Esc opens a small menu. Nothing is ever lost.
    .lines =
        Type the number of a line and press { -enter-key }.

        { -enter-key } alone does what the last line says.

        m opens a small menu. Nothing is ever lost.
help-kinds =
    There are three kinds of help. F2 gives you a hint. The word list explains words. Your tutor sits beside you.
    .lines = There are three kinds of help. h gives you a hint. The word list explains words. Your tutor sits beside you.

words-place = Word list
words-ask = Choose a word. Paso explains it.
words-none = Words come here as you learn them.
words-list = Back to the list

call-place = Your tutor
call-head = Shall the tutor come?
call-up-head = Your hand is up.
call-why = Your tutor sees it on the screen. Asking is part of learning.
hand-up = Raise my hand
hand-down = Lower my hand
tutor-here = The tutor is here

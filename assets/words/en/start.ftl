### The first minutes: language, first success, letters and colours.

paso = Paso
come-back = I have been here before

hello-place = Welcome
hello = Press the big key called { -enter-key }.
hello-why = It is on the right of the letters. Take your time.
hello-enter = Press { -enter-key } here
hello-done = You can now use the { -enter-key } key.
hello-done-why =
    You pressed it, and Paso did something. { -enter-key } always does what stands beside the mark >.

    Nothing here can break. Try everything.

comfort-place = Letters and colours
comfort-first = Can you read this well? Choose with the arrows and press { -enter-key }. You see the change at once.
comfort-ask = Choose with the arrows and press { -enter-key }. You see the change at once.
theme-calm = Calm colours
theme-contrast = Strong contrast
theme-mono = No colours
size-normal = Normal size
size-larger = Larger headings, more space
comfort-keep = This is good. Go on.
comfort-undo = Back to how it was

### The first minutes: language, first success, letters and colours.

paso = Paso
come-back = I have been here before

# `.lines`: the same where lines are numbered, and nothing is walked to with arrows.
language-place = Language
language-ask = Choose your language with the arrows ↑ ↓. Then press { -enter-key }.
    .lines = Choose your language.

hello-place = Welcome
hello = Press the big key called { -enter-key }.
hello-why = It is on the right of the letters. Take your time.
hello-enter = Press { -enter-key } here
hello-done = You can now use the { -enter-key } key.
hello-done-why =
    You pressed it, and Paso did something. { -enter-key } always does what stands beside the mark >.

    Nothing here can break. Try everything.
    .lines = You pressed it, and Paso did something. Nothing here can break. Try everything.

comfort-place = Letters and colours
comfort-first =
    Can you read this well? Then press { -enter-key }.

    Or try another line: go there with the arrow keys ↑ ↓ and press { -enter-key }. You see the change at once.
    .lines = Can you read this well? Then press { -enter-key }. Or choose another line.
comfort-ask = Go to a line with the arrow keys ↑ ↓ and press { -enter-key }. You see the change at once.
    .lines = What suits you? Choose a line.
theme-calm = Calm colours
theme-contrast = Strong contrast
theme-mono = No colours
size-normal = Normal size
size-larger = Larger headings, more space
comfort-keep = This is good. Go on.
comfort-undo = Back to how it was

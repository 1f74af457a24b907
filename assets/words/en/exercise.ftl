### What exercises say, whatever the lesson.

## Picking.

answer = That is my answer
pick-nothing = Nothing is chosen yet. Choose at least one, then press "That is my answer".
pick-more =
    { $left ->
        [one] What you chose is right. One more belongs to it. Look again.
       *[other] What you chose is right. { $left } more belong to it. Look again.
    }
that-is-it = That is it. You can go on.

## Putting in order.

ordinal = { $number }. { $item }
order-again = This line has number { $number } already. "Undo" takes number { $last } away.
order-not-yet = You gave every line a number. The order is not right yet. Think what must come before what.
order-stays =
    { $right ->
        [one] The first line is in its place and stays. Choose the next one.
       *[other] The first { $right } lines are in their place and stay. Choose the next one.
    }

## What goes together, and what belongs where.

match-ask = What goes with this?  { $item }
match-not-yet = You chose this: { $picked }. It goes with something else. Look again at this: { $item }
sort-ask = { $item }  ({ $number } of { $all })
sort-placed = { $group }: { $item }

## Typing an answer.

your-answer = Your answer
check-answer = Check it
caps-on = Caps Lock is on: turn it off
caps-off = Caps Lock is off: turn it on
write-empty = The box is still empty. Type your answer, then press { -enter-key }.
write-not-yet = Your answer is in the box. It is not the one yet. Read what is asked once more, and change the letters.
write-from-list = The answer is right. Now take one letter from the list. Remove that letter, go up to the list, and press { -enter-key }.

## Pressing keys.

keys-done = Keys pressed
keys-press = Press { $key }
keys-other = You pressed { $pressed }. Nothing has happened. Look for { $key }.
keys-capital = You pressed a small { $pressed }. The capital is asked. Hold Shift and press { $key }.
keys-small = You pressed a capital { $pressed }. The small letter is asked. Let go of Shift. If that does not help, press Caps Lock once.

## Marking parts of a text.

spot-text = The text
spot-so-far =
    { $found ->
        [0] You marked something.
        [one] You found one.
       *[other] You found { $found }.
    } { $hidden ->
        [0] Nothing else is hidden. One of your marks can go.
        [one] One more is hidden.
       *[other] { $hidden } more are hidden.
    }

## Deciding in a situation.

scene-back = Back to the moment before

## Thinking. The scale answers "I can do this alone".

scale-1 = Not yet
scale-2 = A little
scale-3 = Partly
scale-4 = Well
scale-5 = Very well
scale-thanks = Thank you. Your answer is for you. Nobody gives marks for it.
reflect-note = In your own words
reflect-keep = Keep my sentence
reflect-done = I have finished
reflect-nothing = Choose an answer or write a sentence. Both are good.

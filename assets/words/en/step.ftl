### What Paso says around a step: help, demonstrations, taking turns.

warm-up-place = Warm up
turn-first = Turn: learner 1
turn-second = Turn: learner 2
together-begun = The first part is done for you. The last part is yours.
once-more = Once more, with something else. You know how it goes.
once-more-do = Once more, now on your own. You know how it goes.
once-more-same = The same question once more. Now you know more about it.
offer-help = Would a hint help? Press F2. Or take all the time you like.
    .lines = Would a hint help? Type h and press { -enter-key }. Or take all the time you like.

demo-head = Look
demo-next = Next
demo-try = I will try it myself
demo-again = Show it again
demo-end = That is all. Now it is your turn.
demo-write = In “{ $box }” write: { $text }
demo-go-write = To “{ $box }”: press { $keys }. There write: { $text }
demo-stay = nothing: the mark is there already
demo-mend = In “{ $box }” press { $keys }.
demo-key = Press { $key }.
# In numbered lines: m stands for Esc.
demo-menu = Type m.
demo-type = Type { $key }.
demo-choose = Choose “{ $what }”.
demo-press = “{ $what }”: press { $keys }
keys-times = { $key } { $count } times
keys-then = { $first }, then { $then }
step-broken = This task cannot be done here today. It is not your doing, and it counts for nothing.
step-pass = Go on with the next one

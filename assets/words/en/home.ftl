### Home, topics, what I can do, the end of a lesson.

home-place = Start page
home-hello = Good to see you, { $name }.
home-hello-again = How nice that you are back, { $name }.
home-hello-guest = What would you like to do now?
home-break = You have been here for a while. A short break does you good.
home-warm-up = Warm up: { $count ->
    [one] 1 short task you know
   *[other] { $count } short tasks you know
    }
home-go-on = Go on: { $title }
home-begin = Begin: { $title }
home-next = Next: { $title }
home-enough = That was a lot today. One more: { $title }
home-topics = Choose something else
home-wishes = What I would like to do one day
home-wishes-chosen = What I would like to do one day: { $count } chosen
home-can-do = What I can do now
home-comfort = Letters and colours
home-mine = What Paso keeps about me
home-name = Keep my progress under a name
home-stop = Stop for today

topics-place = All lessons
topics-ask = Choose a topic. Everything is open to you.
topics-count = { $done } of { $of } done
lesson-open = you are in the middle of it
lesson-alone = I can do this alone
lesson-done = done
lesson-minutes = about { $minutes } minutes
lesson-not-there = This lesson cannot be opened now. It is not your doing. Choose another one, and tell your tutor.
notice-place = One moment

done-now = You can now { $can-do }.
done-bridge = To try outside, when you like:
done-next = Next: { $title }
done-home = To the start page

home-placing = Find a good place to begin
placing-place = Where to begin
placing-ask = Where would you like to begin?
placing-why =
    You can try a few small things. Then Paso proposes a good place to begin.
    You can stop whenever you like.
placing-go = Try a few small things
placing-beginning = Begin at the beginning
try-place = A few small things
try-pass = Not this one yet
try-stop = Stop
placed-start = Start here: { $title }
placed-why = This is only a proposal. You can begin wherever you like.
placed-begin = Begin this lesson

can-do-place = What I can do now
can-do-ask = All this you have learned here:
can-do-nothing-yet = After your first lesson you can read here what you can do.
can-do-line = I can { $can-do }.
can-do-done = done
can-do-alone = alone
can-do-still = alone, and still after some time

wishes-place = One day
wishes-ask = What would you like to do one day?
wishes-why = Choose as many as you like. Paso then shows you the way there.
wish-family = Write to my family and friends
wish-doctor = Ask for an appointment with the doctor
wish-work = Look for work
wish-papers = Do my paperwork with the town hall
wish-bank = See my bank account
wish-photos = Keep and send my photos
wish-learn = Learn about the world
wishes-keep = That is my choice
wishes-kept = Paso keeps this. What helps with it comes first.

rate-before = Before you begin
rate-after = You did all of it
rate-why =
    Can you do this alone today?
    Every answer is good. Only you see it.
rate-skip = I would rather not say

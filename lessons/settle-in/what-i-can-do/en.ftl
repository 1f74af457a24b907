title = What can I do already?
about = You mark what you do, and see what hides in it.
can-do = name 3 things that you do well, and write down a goal
bridge = At home, tell somebody your goal. Ask: what can you do already?

word-digital-skill =
    .name = digital skill
    .means = To use a phone or a computer well, with hand and head.

why =
    Nobody begins at zero. You cook, you travel, you help others.
    In all that hide things that a { -computer } needs too.

    Today you write in a notebook on the screen.
    You see what you can do, and you choose what comes next.

    There are no marks here. Mistakes help, and nothing breaks.
    .tutor-watch = Does the person say "I can do nothing"? Write down what you hear.
    .tutor-ask = What did you do today before you came?
    .tutor-point = The sentence "Nobody begins at zero".
    .tutor-show = One thing that you learned late in life.
    .tutor-hand-back = Say: you tell, I am curious.

a-skill-inside =
    { $who } { $does }.
    Does that help with a { -computer }?
    .inside = { $answer }
    .inside-why = You see what hides in it. { $meaning } A digital skill is more than knowing keys.
    .none = No. That has nothing to do with it
    .none-why = You see no link yet. { $who } does something here that screens ask for too. Look what it is.
    .machine = Only if { $who } knows machines
    .machine-why = You think of machines. They can be learned. Look at what { $who } does with the head.
    .hint-ask = What does { $who } do with the head here?
    .hint-look = Look for the answer that names what is done.
    .tutor-watch = Is the person modest? Many are.
    .tutor-ask = What is hard about this work?
    .tutor-point = The first sentence.
    .tutor-show = Name one thing that this person does well.
    .tutor-hand-back = Say: would you trust { $who } with it?
stall =
    .who = Teresa
    .does = sells cheese and remembers what each customer likes
    .answer = Yes: she listens, and answers clearly
    .meaning = Who listens and answers clearly also writes good messages.
thread =
    .who = Mihai
    .does = looks for the hole in a tyre, bit by bit
    .answer = Yes: he looks, tries, and looks again
    .meaning = Who looks and tries also finds out why a screen stops.
queue =
    .who = Fatou
    .does = asks two neighbours before she believes a story
    .answer = Yes: she compares what people say
    .meaning = Who compares also finds out what is true on a screen.

mark-for-somebody =
    { $who } { $thing }. Mark 3 things for { $who }.

    { $who } also takes the { -bus }, and calls a sister far away.
    .hint-ask = Which of the 3 things is not marked yet?
    .hint-look = There are 3 pages: at home, outside, with people. One mark on each.
    .hint-key = Arrows go to a line, { -enter-key } marks it. Arrow down goes to "Next".
    .hint-key-lines = Type the number of a line, then of "Next". At the end "What hides in it?".
    .hint-show = Watch: one mark on each page, then the button.
    .at-planner-hidden = Read the task once more: which thing belongs to { $who }? "Go back" leads to each page.
    .done = You marked 3 things and saw what hides in them. That is much for one person. Now it is about you.
    .tutor-watch = Is each page read to the end?
    .tutor-ask = What would you have marked for your mother?
    .tutor-point = The title of the page.
    .tutor-show = Count three things of the learner's day on fingers.
    .tutor-hand-back = Say: you mark, I read it aloud.
cook =
    .who = Amina
    .thing = cooks for 6 people from a recipe
repair =
    .who = Kofi
    .thing = repairs radios
bills =
    .who = Rosa
    .thing = keeps all the bills together

mark-your-own =
    Now mark 3 things that you do. { $think }

    Open "What I do already". Mark one line on each page.
    If nothing fits, take what is nearest.
    .hint-ask = What did you do last week, at home or outside?
    .hint-look = Open the first line of the notebook. Each page needs one mark.
    .hint-key = { -enter-key } opens the page and marks a line. At the end comes "What hides in it?".
    .hint-key-lines = Type the number of "What I do already". Then one line on each page, then "Next".
    .hint-show = Watch: one mark on each page. Yours may be different.
    .done = Read what stands there about you. No screen taught it to you, and you can do it. With that you go on.
    .tutor-watch = Listen to the stories behind the marks.
    .tutor-ask = Who taught you that?
    .tutor-point = Nothing. Only the learner knows.
    .tutor-show = What you would mark for yourself.
    .tutor-hand-back = Say: it is your notebook.
yesterday =
    .think = Think of yesterday.
years =
    .think = Think of your work, and of your family.
praise =
    .think = What do others thank you for?

more-than-machines =
    Digital skill: what needs the hand, and what needs the head?
    .machine = Hand and machine
    .head = Head and heart
    .key = To press the right key
    .key-why = The key is for the hand. It is learned with a little practice. Then the hand remembers it.
    .believe = To decide what I believe
    .believe-why = What you believe, you decide with the head. No machine does it for you. You practise it all your life.
    .printer = To put paper into a machine
    .printer-why = The paper needs a hand. Somebody shows it to you once. Then you know how.
    .kind = To write in a kind way
    .kind-why = Kind words come from head and heart. You bring them with you from home.
    .ask = To notice when I need help
    .ask-why = To ask in time is for the head. It is one of the most useful skills of all.
    .cable = To find the right cable
    .cable-why = The cable is for the hand. It fits in only one place. Who tries calmly finds it.
    .hint-ask = Could a helper do it for you without knowing you?
    .hint-look = Look at the first words: press, decide, put, write.
    .tutor-watch = The hand part is what people fear. It is the smaller part.
    .tutor-ask = Which of these can you do best?
    .tutor-point = The two names: hand, head.
    .tutor-show = Say which one you find hard yourself.
    .tutor-hand-back = Say: and where do you put this one?

why-again =
    { $who } knew well { $what }. { $now }
    Why does { $who } learn again?
    .changes = Because the things change
    .changes-why = You chose the change. { $what-changed } Who learned it once learns it again more easily.
    .stupid = Because all is forgotten
    .stupid-why = You think that all is forgotten. Most of it is still there. Look at what is new outside.
    .never = Because it was never really there
    .never-why = You think that it was never there. For years it went well. Look at what is new outside.
    .hint-ask = What is different today: the person, or the thing?
    .hint-look = Look at the second sentence. It begins with "Now".
    .tutor-watch = Does the person recognise this?
    .tutor-ask = What did you have to learn again?
    .tutor-point = The word "Now".
    .tutor-show = Something that you had to learn anew this year.
    .tutor-hand-back = Say: is it { $who }, or is it the world?
doctor =
    .who = Carmen
    .what = how to get a day at the doctor's: she called
    .now = Now she has to choose it on a page.
    .what-changed = The doctor is the same, and the way there is new.
train =
    .who = Yusuf
    .what = how to buy a { -ticket }: at the window
    .now = Now the window is closed, and a machine stands there.
    .what-changed = The train is the same. The way to the { -ticket } is new.
bank =
    .who = Don Julián
    .what = how to see his money: in a small book
    .now = Now it stands on the screen of his phone.
    .what-changed = The money is the same. The place to see it is new.

what-keeps-it-fresh =
    What keeps a skill fresh? Choose 2.
    .little = A little practice, often
    .little-why = You chose a little, often. 10 minutes a week do more than a whole day once.
    .new = To look at what is new, from time to time
    .new-why = You chose to look at what is new. So a change does not surprise you.
    .once = To learn all of it once, for ever
    .once-why = You chose once, for ever. Screens change every year. Look for what one does again and again.
    .book = To buy the dearest phone
    .book-why = You chose the dear phone. It does not learn for you. Look for something that you do yourself.
    .hint-ask = What do you do with a language, so that it stays?
    .hint-look = Look for what is done again and again.
    .tutor-watch = Is "often" heard as "much"? 10 minutes are enough.
    .tutor-ask = When in the week would you have 10 quiet minutes?
    .tutor-point = The words "a little" and "from time to time".
    .tutor-show = How you keep something fresh: a song, a recipe.
    .tutor-hand-back = Say: which two would you do?

one-thing =
    What would you like to be able to do one day?

    Every answer is good. In the next step you write it in your words.
    .people = Talk to people who are far away
    .people-why = You want to be near to people. The topic about writing and talking is for that. It begins with one email.
    .work = Find work, or learn something
    .work-why = You want to go on. The topics on finding and writing lead there. One is your own CV.
    .papers = Do my papers and my money myself
    .papers-why = You want to do it yourself. You learn forms, safe passwords, and the pages of offices.
    .safe = Use my phone without worry
    .safe-why = You want to be without worry. The topic on staying safe shows what to look at. Much of it you know from life.
    .tutor-watch = Remember the answer. It says what comes next.
    .tutor-ask = What would be different then?
    .tutor-point = Nothing. This belongs to the learner.
    .tutor-show = What you want to learn yourself.
    .tutor-hand-back = Say: thank you for telling me.

my-goal =
    Write your goal into the notebook, and keep it.

    Begin with a small one. { $who } wrote: { $example }
    .hint-ask = What would you do with your phone tomorrow, if you could?
    .hint-look = Open "My goal". There is a box, and below it 3 lines to choose from.
    .hint-key = Type your goal. Arrow down goes to the lines, { -enter-key } chooses one. Then "Keep it".
    .hint-key-lines = Type the number of the box, a space and your goal. Then one line, then "Keep it".
    .hint-show = Watch: a goal, a time, and "Keep it".
    .done = Your goal stands in the notebook. It is yours, and you may change it. Tell your tutor: then you go there together.
    .tutor-watch = Long or short, each goal is good. Spelling does not count.
    .tutor-ask = How will you notice that you have reached it?
    .tutor-point = The box "I want to be able to".
    .tutor-show = Write your own goal on paper beside it.
    .tutor-hand-back = Say: your words, not mine.
grandson =
    .who = Don Julián
    .example = see my grandson on the screen
job =
    .who = Olena
    .example = send my papers for a job
letter =
    .who = Wei
    .example = write to the school of my son

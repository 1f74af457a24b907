title = Search page, map or assistant?
about = Three tools, and when each of them helps most.
can-do = choose between search page, map and assistant
bridge = Before you take a { -bus }, look for the stop on a map.

word-assistant =
    .name = assistant
    .means = A program that answers questions in whole sentences. It can be mistaken.

hospital =
    .who = Don Julián
    .goal-name = hospital
    .where = hospital
    .line = 6|bus 6|line 6|number 6
market =
    .who = Amina
    .goal-name = market hall
    .where = market
    .line = 11|bus 11|line 11|number 11
school =
    .who = Yusuf
    .goal-name = lake school
    .where = school
    .line = 23|bus 23|line 23|number 23
deposit =
    .who = Olena
    .strange = deposit
    .question-text = What does deposit mean?
tenant =
    .who = Kofi
    .strange = tenant
    .question-text = What does tenant mean?
invoice =
    .who = Fatou
    .strange = invoice
    .question-text = What does invoice mean?
tap =
    .who = Carmen
    .trouble = the tap drips
    .where = plumber
    .phone = 555 0177|5550177|555-0177
pipe =
    .who = Wei
    .trouble = a pipe is broken
    .where = plumber
    .phone = 555 0177|5550177|555-0177
kitchen =
    .who = Mihai
    .trouble = there is water in the kitchen
    .where = plumber
    .phone = 555 0177|5550177|555-0177

why =
    Which { -bus } goes to the hospital? What does this word mean?
    Who repairs a tap near here?
    For each question there is a tool that fits best.

    You know the search page. Today you try a map and an assistant.
    Mistakes help: you can always go back.
    .tutor-watch = Does the learner use a map on paper?
    .tutor-ask = Whom do you ask when you look for a street?
    .tutor-point = The three questions at the top.
    .tutor-show = A paper map, a dictionary, a phone book.
    .tutor-hand-back = Say: which one do you know already?

ask-the-map =
    { $who } has to go to the { $goal-name }.
    Write the place in the box, and press Ask.

    This is a map in words. It knows where you are.
    .hint-ask = Which word names the place?
    .hint-look = Look at the box with the name "Place".
    .hint-key = Type { $where }. { -enter-key } goes to Ask, and { -enter-key } presses it.
    .hint-key-lines = Type the number of "Place", a space and { $where }. Then the number of Ask.
    .hint-show = Watch: the place in the box, then Ask.
    .at-map-nothing = One word is enough. Go back, and write only: { $where }
    .at-map-hospital = { $who } goes to the { $goal-name }. Is this the place? "Back" leads to the box.
    .at-map-market = { $who } goes to the { $goal-name }. Is this the place? "Back" leads to the box.
    .at-map-school = { $who } goes to the { $goal-name }. Is this the place? "Back" leads to the box.
    .at-map-plumber = { $who } goes to the { $goal-name }. Is this the place? "Back" leads to the box.
    .done = The map shows where it is and how far. A map knows places best. Next comes the way there.
    .tutor-watch = Is a whole sentence typed? One word is enough.
    .tutor-ask = What do you write on an envelope: a sentence or a place?
    .tutor-point = The box "Place".
    .tutor-show = Put a finger on a place on a paper map.
    .tutor-hand-back = Say: write only the place.

find-the-bus =
    { $who } has to go to the { $goal-name } by { -bus }.
    Find the way by { -bus }. Write the number of the { -bus } below.
    .answer = Which { -bus }
    .hint-ask = Which line on the page speaks of the { -bus }?
    .hint-look = First ask for the place. Then look at the two ways: by { -bus }, and on foot.
    .hint-key = Ask for { $where }. Open the way by { -bus }. Tab goes to "Which { -bus }". Type the number, then { -enter-key } twice.
    .hint-key-lines = Ask for { $where }. Choose the way by { -bus }. Then the number of "Which { -bus }", a space and the answer.
    .hint-show = Watch: the place, the way by { -bus }, and its number below.
    .at-map-nothing = One word is enough. Go back, and write only: { $where }
    .at-map-plumber = { $who } goes to the { $goal-name }. Is this the place? "Back" leads to the box.
    .at-map-hospital-bus = { $who } goes to the { $goal-name }. Compare, then write the number of the { -bus } below.
    .at-map-hospital-walk = This is the way on foot. Go back, and open the way by { -bus }.
    .at-map-market-bus = { $who } goes to the { $goal-name }. Compare, then write the number of the { -bus } below.
    .at-map-market-walk = This is the way on foot. Go back, and open the way by { -bus }.
    .at-map-school-bus = { $who } goes to the { $goal-name }. Compare, then write the number of the { -bus } below.
    .at-map-school-walk = This is the way on foot. Go back, and open the way by { -bus }.
    .not-yet-answer = The number of the { -bus } stands in the line "Get on". Look there, and write it here.
    .done = You found the { -bus } that goes there. The map also said where to get on and off. That is what a map is for.
    .tutor-watch = Are the times taken for the number?
    .tutor-ask = What stands in the line "Get on"?
    .tutor-point = The line "Get on".
    .tutor-show = A real timetable: number, time, stop.
    .tutor-hand-back = Say: read that line aloud.

what-a-helper-is =
    An assistant answers questions in whole sentences.
    You ask as you would ask a person.
    It is a program. It has read very many texts.
    It puts words together that fit well.

    So it sounds sure, also when it is mistaken.
    It is good for words, letters and ideas.
    Check what is important in another place.
    .tutor-watch = Does "a program" come as a surprise?
    .tutor-ask = Who sounds sure and is sometimes mistaken?
    .tutor-point = The line "So it sounds sure".
    .tutor-show = Tell something true and something invented, in the same voice.
    .tutor-hand-back = Say: now you ask it something.

ask-the-helper =
    { $who } got a letter with the word "{ $strange }".
    Ask the assistant what it means.

    For example: { $question-text }
    .hint-ask = Which word must stand in your question?
    .hint-look = Look at the box "Question" and the button Ask.
    .hint-key = Type your question. { -enter-key } goes to Ask, and { -enter-key } presses it.
    .hint-key-lines = Type the number of "Question", a space and your question. Then the number of Ask.
    .hint-show = Watch: a question in the box, then Ask.
    .at-assistant-sorry = It needs the word that you ask about. Go back, and write a question with "{ $strange }".
    .at-assistant-deposit = The letter says "{ $strange }". Go back, and ask about that word.
    .at-assistant-tenant = The letter says "{ $strange }". Go back, and ask about that word.
    .at-assistant-invoice = The letter says "{ $strange }". Go back, and ask about that word.
    .at-assistant-bus = The letter says "{ $strange }". Go back, and ask about that word.
    .at-assistant-person = The letter says "{ $strange }". Go back, and ask about that word.
    .done = You asked and got an answer in sentences. For the meaning of a word this is quick. Read its last sentence too.
    .tutor-watch = Is the last sentence of the answer read?
    .tutor-ask = How would you ask this in a shop?
    .tutor-point = The word in the letter.
    .tutor-show = Ask a person for the meaning of a word.
    .tutor-hand-back = Say: ask as you like. It does not mind.

how-they-differ =
    How does an assistant differ from a list of results?
    .pages = It shows more pages than the list
    .pages-why = You chose more pages. But the assistant shows no pages at all. Think of what you read after Ask.
    .one-text = It gives one text, and I do not see who says it
    .one-text-why = You chose one text. That is it: a list shows many pages with their names. An assistant mixes them into one answer.
    .same = There is no difference
    .same-why = You chose no difference. Yet one gave lines with addresses, the other sentences. Think of what you saw.
    .hint-ask = What did you see: lines with addresses, or sentences?
    .hint-look = Look for the answer that speaks of who says it.
    .tutor-watch = Is "who says it" understood?
    .tutor-ask = Where did the names of the pages stand?
    .tutor-point = The words "who says it".
    .tutor-show = A shelf of books, and a person who retells them.
    .tutor-hand-back = Say: think of both, then choose.

what-the-helper-uses =
    Where is it so: in a list, or with an assistant?
    .list = List of results
    .helper = Assistant
    .who = I see the address of each page
    .who-why = A list shows the address. So you can see who says it.
    .choose-self = I choose which page I open
    .choose-self-why = In a list you choose. The assistant has chosen for you.
    .sentences = It answers in sentences, as in a talk
    .sentences-why = An assistant writes sentences. It makes them new each time.
    .sure = It sounds sure, also when it made something up
    .sure-why = An assistant can invent things. It does not know that it does.
    .follow-up = I can ask on: "Say it in simpler words"
    .follow-up-why = An assistant goes on with the talk. A list only takes new words.
    .hint-ask = Did you see this after Search, or after Ask?
    .hint-look = Think of the search page, then of the assistant.
    .tutor-watch = Is "made something up" thought impossible for a machine?
    .tutor-ask = Which of the two would you ask for a price?
    .tutor-point = The sentence that is asked for now.
    .tutor-show = Two boxes on paper: list, assistant.
    .tutor-hand-back = Say: begin with the clear ones.

a-sure-answer =
    An assistant can be mistaken. What would you do?
    .begin = Amina has to be at the hospital at 10. She asks the assistant for the { -bus }. It says: "Bus 4, every hour." What does she do?
    .begin-go-at-once = She goes to the stop and waits for the 4
    .begin-look-at-map = She looks at the map as well
    .late = She waits 40 minutes. The 4 does not go to the hospital. The assistant did not know the timetable. Go one step back and choose again.
    .there = The map says: number 6, at 9:10 and 9:40. She takes the 6 and is there in time. What is important is worth a second look.
    .hint-ask = Where does the timetable of today stand?
    .hint-look = Look for the way with a second look.
    .tutor-watch = Is the sure voice of the answer believed?
    .tutor-ask = What happens if the answer is not true?
    .tutor-point = The time: at 10.
    .tutor-show = Ask two people for the way.
    .tutor-hand-back = Say: choose, and see what comes of it.

which-tool =
    Which tool fits best?
    .bus-now = Which { -bus } goes to the lake?
    .bus-now-with = The map
    .bus-now-why = The map knows stops and times. Places and ways are its strength.
    .word = What does "landlord" mean?
    .word-with = The assistant
    .word-why = The assistant explains words well. You can ask on until it is clear.
    .opening = When is the town library open?
    .opening-with = The search page
    .opening-why = The search page leads to the page of the library. The library itself knows its hours.
    .hint-ask = Is it about a place, a word, or an office?
    .hint-look = Read the question, then the three tools.
    .tutor-watch = Does one tool seem right for everything?
    .tutor-ask = Who knows this best: a map, a talker, the office?
    .tutor-point = The most important word of the question.
    .tutor-show = Hammer, scissors, spoon: each for its work.
    .tutor-hand-back = Say: begin with the one you are sure of.

plumber =
    At { $who }'s home { $trouble }.
    A plumber repairs such things. Find one on the map.
    Write the telephone number below.
    .answer = Telephone
    .hint-ask = Which word names the person who repairs it?
    .hint-look = Look at the box "Place". The map also knows people with a shop.
    .hint-key = Type { $where }, then { -enter-key } twice. Tab goes down to "Telephone".
    .hint-key-lines = Type the number of "Place", a space and { $where }. Then Ask. Then the number of "Telephone", a space and the answer.
    .hint-show = Watch: the word in the box, Ask, and the number below.
    .at-map-nothing = One word is enough. Go back, and write only: { $where }
    .at-map-hospital = Nobody repairs anything here. Go back, and write only: { $where }
    .at-map-market = Nobody repairs anything here. Go back, and write only: { $where }
    .at-map-school = Nobody repairs anything here. Go back, and write only: { $where }
    .not-yet-answer = The number stands on the page, in the line with "Telephone". Read it, and write it here.
    .done = You found somebody near and wrote down the number. { $who } can call now. For what is near, ask a map first.
    .tutor-watch = Are the figures read in groups?
    .tutor-ask = Which tool would you take, and why?
    .tutor-point = The line with "Telephone".
    .tutor-show = Read a phone number aloud in three parts.
    .tutor-hand-back = Say: read it to me, and write.

tomorrow =
    Which of these would you try tomorrow?
    .search-page = A search page
    .search-page-why = Good. Take a question of your own and find 2 words for it.
    .map-tool = A map
    .map-tool-why = Good. Begin with a place that you know well.
    .helper-tool = An assistant
    .helper-tool-why = Good. Ask it for a word, and check what is important.
    .a-person = I would rather ask a person
    .a-person-why = Good. People know a lot. The tools are there when nobody is.
    .tutor-watch = What does the face say: curious, or tired?
    .tutor-ask = What is your question for tomorrow?
    .tutor-point = Nothing. There is no right answer here.
    .tutor-show = Tell which tool you used last, and for what.
    .tutor-hand-back = Say: choose what fits you.

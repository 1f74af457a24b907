title = Write and save a short letter
about = You write to the landlord, and save the letter.
can-do = write a short letter and save it
bridge = Is something broken at home? Write 3 sentences about it, on paper or on your phone.

word-document =
    .name = document
    .means = A sheet on the screen. You write on it, change it, and save it as a file.
word-spelling-check =
    .name = spelling check
    .means = It marks words that may be written otherwise. You decide.
word-copy-and-paste =
    .name = copy and paste
    .means = Take words along, and put them in again in another place.

# Words of which any will do.
greeting = Hello|Hi|Good morning|Good afternoon|Good evening|Good day|Dear
thanks = thank|thanks|thank you|regards|greetings

why =
    A tap drips, the heating is cold. A short letter helps.
    It says what is broken, and you keep a copy.

    A sheet on the screen is called a document.
    You may write, take away and begin anew.

    Undo takes the last thing back. Mistakes help.
    .tutor-watch = Has the person written on a machine before?
    .tutor-ask = To whom did you last write a letter?
    .tutor-point = The word Undo.
    .tutor-show = A pencil and a rubber: Undo is the rubber.
    .tutor-hand-back = Say: we begin with a greeting. Press { -enter-key }.

first-words =
    Begin a letter to { $name }. Greet { $name } by name.

    At the end press Tab.
    .lines =
        Begin a letter to { $name }. Greet { $name } by name.

        Number of the box, space, your words.
    .hint-ask = How would you greet { $name } at the door?
    .hint-look = The big box is the sheet. There stands the cursor.
    .hint-key = Type a greeting and the name. Then press Tab.
    .hint-key-lines = Type the number of "Text", a space, a greeting and the name.
    .hint-show = Watch: a greeting, the name, and Tab.
    .hint-show-lines = Like this: a greeting and the name.
    .not-yet = You wrote something, and it stands there. It still needs a greeting and the name { $name }. Add them.
    .done = The greeting stands on the sheet. A letter begins like this. More is only more sentences.
    .tutor-watch = Does the person look for letters calmly?
    .tutor-ask = What do you say first when you meet { $name }?
    .tutor-point = The big box.
    .tutor-show = Write "Dear" on a sheet of paper.
    .tutor-hand-back = Say: just as you would say it.
greet-a =
    .name = Mrs Lopez
    .whom = Lopez
    .opening = Dear Mrs Lopez,
greet-b =
    .name = Mr Okafor
    .whom = Okafor
    .opening = Good morning Mr Okafor,
greet-c =
    .name = Mrs Novak
    .whom = Novak
    .opening = Hello Mrs Novak,

take-it-back =
    Cut a line out of this letter. Then press Undo: it comes back.

    "Mark lines" shows all lines. { -enter-key } marks one.
    .lines =
        Cut a line out of this letter. Then choose Undo: it comes back.

        "Mark lines" shows all lines. Its number marks one.
    .hint-ask = What has to be marked before it can be cut?
    .hint-look = Below the sheet stands "Mark lines". Below the lines stand "Cut out" and "Undo".
    .hint-key = { -enter-key } on "Mark lines", on a line, on "Cut out", on "Undo".
    .hint-key-lines = Type the number of "Mark lines", and of a line. Then of "Cut out", and of "Undo".
    .hint-show = Watch: mark lines, a line, Cut out, and Undo.
    .done = The line was gone, and Undo brought it back. So you can try out everything. Nothing is lost by a key too many.
    .tutor-watch = Is the person startled when the line is gone?
    .tutor-ask = What would you like to take back sometimes?
    .tutor-point = The button "Undo".
    .tutor-show = Cover a line on paper with your hand, and uncover it.
    .tutor-hand-back = Say: take it away. It will come back.
slip-a =
    .first-line = Dear Mr Okafor,
    .second-line = the window in the kitchen does not close.
    .third-line = It is cold. Thank you, Amina Haddad
    .kept = window
slip-b =
    .first-line = Good morning,
    .second-line = the lamp on the stairs is dark since Sunday.
    .third-line = I am afraid to fall. Thank you, Julian Mills
    .kept = lamp
slip-c =
    .first-line = Hello Mrs Novak,
    .second-line = the letter box has no lock any more.
    .third-line = Could you help? Thank you, Wei Chen
    .kept = lock
begun-letter =
    .text =
        { $first-line }
        { $second-line }
        { $third-line }

same-everywhere =
    These four words stand in almost every program.

    What does each of them do?
    .undo-it = Undo
    .undo-it-with = Takes the last thing back
    .undo-it-why = Undo takes the last thing back. Press it again, and the one before goes too. It is the best friend of all who try things.
    .save-it = Save
    .save-it-with = Keeps it as a file
    .save-it-why = Save keeps your sheet as a file. What is not saved may be gone tomorrow. Save often.
    .copy-it = Copy
    .copy-it-with = Takes a second one along
    .copy-it-why = Copy takes a second one along. The first stays where it is. Nothing is seen yet.
    .paste-it = Paste
    .paste-it-with = Puts in what was taken along
    .paste-it-why = Paste puts in what you took along. So copy and paste go together. They work in mail, in letters and on phones.
    .hint-ask = Which of them did you use just now?
    .hint-look = Read the ends of the lines: back, keeps, along, puts in.
    .tutor-watch = Does the person know one of them from a phone?
    .tutor-ask = Where have you seen these words before?
    .tutor-point = The word that is asked for now.
    .tutor-show = Take a photo of a sheet: a copy, the sheet stays.
    .tutor-hand-back = Say: begin with the one you used.

what-belongs =
    In which order does a letter go?
    .greeting-part = Good morning Mrs Lopez,
    .problem-part = the tap in the kitchen drips.
    .wish-part = Could you come on Monday?
    .thanks-part = Thank you very much.
    .name-part = Amina Haddad
    .why = First you greet. Then you say what is broken, and what you need. Thanks and your name close the letter. So everybody understands it.
    .not-yet = That part comes at another place. Read them aloud, as in a talk. What do you say first?
    .hint-ask = What do you say first when you meet somebody?
    .hint-look = Look for the greeting. The name comes last.
    .tutor-watch = Is it read aloud, or only seen?
    .tutor-ask = How would you tell it at the door?
    .tutor-point = The line with the greeting.
    .tutor-show = Tell it yourself as at the door.
    .tutor-hand-back = Say: and what comes after that?

three-sentences =
    Write to { $name }, your landlord: { $trouble }.

    3 sentences: a greeting, what is broken, and the day: { $day }.
    Then press Tab.
    .lines =
        Write to { $name }, your landlord: { $trouble }.

        3 sentences: a greeting, what is broken, and the day: { $day }.
    .hint-ask = What is broken, and when are you at home?
    .hint-look = The sheet is empty. All goes into the big box.
    .hint-key = Type, and end each sentence with a dot. { -enter-key } begins a new line, Tab ends.
    .hint-key-lines = Number of "Text", space, your sentence. For one more line: number and + together, then words.
    .hint-show = Watch: greeting, the problem, the day. Three sentences.
    .not-yet = Your words stand there. It needs 3 sentences: a greeting, the words "{ $problem-shown }" and "{ $day }". Add what is missing.
    .done = Your letter says what is broken, and when you are at home. That is all { $name } needs. Short letters are read first.
    .tutor-watch = Is each sentence short? Praise that, once.
    .tutor-ask = How would you say it to { $name } in one breath?
    .tutor-point = The empty sheet.
    .tutor-show = Say the 3 sentences aloud, with 3 fingers.
    .tutor-hand-back = Say: greeting, problem, day. Which one is next?
tap-a =
    .name = Mr Okafor
    .trouble = the tap in the kitchen drips
    .problem = tap
    .problem-shown = tap
    .day = Monday
    .letter = Good morning Mr Okafor. The tap in the kitchen drips. I am at home on Monday.
tap-b =
    .name = Mrs Novak
    .trouble = the heating is cold
    .problem = heating
    .problem-shown = heating
    .day = Tuesday
    .letter = Dear Mrs Novak. The heating is cold. I am at home on Tuesday.
tap-c =
    .name = Mr Berg
    .trouble = the doorbell does not ring
    .problem = doorbell|bell
    .problem-shown = doorbell
    .day = Friday
    .letter = Good day Mr Berg. The doorbell does not ring. I am at home on Friday.

marked-word =
    The spelling check has marked a word in this letter. Look at it, and change it.

    "Spelling" shows the word, and how others write it.
    .hint-ask = Which word is marked below the sheet?
    .hint-look = Below the sheet stands a line with the marked word. Then look for "Spelling".
    .hint-key = { -enter-key } on "Spelling", then on the line with the word.
    .hint-key-lines = Type the number of "Spelling", then of the line with the word.
    .hint-show = Watch: Spelling, then the marked word.
    .done = Now it is written "{ $better-word }". The check only proposes, you decide. Names are often marked though they are right.
    .tutor-watch = Is a marked word a shame for the person? It is not.
    .tutor-ask = Would { $better-word } look right to you?
    .tutor-point = The line below the sheet.
    .tutor-show = Say a word that you have to look up yourself.
    .tutor-hand-back = Say: it is an offer. You decide.
mark-a =
    .sentence = My adress is 12 Mill Street.
    .typed-word = adress
    .better-word = address
mark-b =
    .sentence = Can you come tommorow at 10?
    .typed-word = tommorow
    .better-word = tomorrow
mark-c =
    .sentence = I recieve letters on Mondays.
    .typed-word = recieve
    .better-word = receive
slip-letter =
    .text =
        Good morning,
        { $sentence }
        Thank you
marked =
    .typed = { $typed-word }
    .better = { $better-word }

clear-name =
    The letter to { $name } is ready. Save it under a clear name.

    The name should hold the word "{ $name-word }".
    .hint-ask = Which word will you look for in a month?
    .hint-look = "Save" stands below the sheet. Then there is a box for the name.
    .hint-key = { -enter-key } on "Save". Type a name with "{ $name-word }", then "Save" once more.
    .hint-key-lines = Type the number of "Save". Then the number of the box, a space and the name.
    .hint-show = Watch: Save, a clear name, and Save once more.
    .done = The letter is a file now. Its name says what it is. You find it again by that name.
    .tutor-watch = Is the second "Save" seen?
    .tutor-ask = Under which word would you look for it?
    .tutor-point = The box "Name".
    .tutor-show = Write on a folder what is in it.
    .tutor-hand-back = Say: which word must be in the name?
name-a =
    .name = the school
    .name-word = school
    .file-name = Letter to the school
    .sentence = Omar has a cold and stays at home today.
name-b =
    .name = the library
    .name-word = library
    .file-name = Letter library
    .sentence = I found your book on the bus.
name-c =
    .name = the bank
    .name-word = bank
    .file-name = Bank, new address
    .sentence = From May I live at 12 Mill Street.
ready-letter =
    .text =
        Good morning,
        { $sentence }
        Thank you, Carmen Ortiz

which-name =
    In a year you look for your letter about the tap. Which name helps?
    .new-document = Document 1
    .new-document-why = You chose "Document 1". Soon there is a Document 2 and a Document 3. Look for a name that says what is in it.
    .clear = Landlord tap May 2025
    .clear-why = You chose the clear one. Who, what and when: you find it by any of the three. That takes only a few letters.
    .letters = asdf
    .letters-why = You chose "asdf". It is quickly typed, and nobody knows what it is. Think of the person who searches: you.
    .hint-ask = Which name says who and what?
    .hint-look = Look for the word "tap".
    .tutor-watch = Does the person think of searching later?
    .tutor-ask = What would you type into the search in a year?
    .tutor-point = The question: in a year.
    .tutor-show = Two jars, one with a label and one without.
    .tutor-hand-back = Say: which jar do you open?

on-paper =
    Write to { $name }: { $trouble }. You are at home on { $day }.

    Greet, say it in 3 sentences or more, and thank.
    Save it under a name of yours. Then look at it on paper.
    .hint-ask = What stands there already, and what comes next?
    .hint-look = Greeting, problem, day, thanks. Then "Save", then "On paper".
    .hint-key = Tab leads to the buttons. { -enter-key } on "Save", later on "On paper".
    .hint-key-lines = Type the number of "Save", later the number of "On paper".
    .hint-show = Watch: the letter, Save with a name, On paper.
    .not-yet = The letter stands there. It needs a greeting, "{ $problem-shown }", "{ $day }" and thanks, in 3 sentences. Add what is missing.
    .done = There is your letter, as the printer would print it. You wrote it, saved it and checked it. It could go out like this.
    .tutor-watch = Is the letter read once more before it is saved?
    .tutor-ask = Would you send it like this?
    .tutor-point = The four things: greeting, problem, day, thanks.
    .tutor-show = Read a letter aloud before you put it in its envelope.
    .tutor-hand-back = Say: it is your letter. I only read.
whole-a =
    .name = Mrs Lopez
    .trouble = the shower stays cold
    .problem = shower
    .problem-shown = shower
    .day = Thursday
    .file-name = Landlady shower
    .letter = Good morning Mrs Lopez. The shower stays cold. I am at home on Thursday. Thank you.
whole-b =
    .name = Mr Petrov
    .trouble = the lift does not stop on floor 4
    .problem = lift
    .problem-shown = lift
    .day = Wednesday
    .file-name = Landlord lift
    .letter = Hello Mr Petrov. The lift does not stop on floor 4. I am at home on Wednesday. Thank you.
whole-c =
    .name = Mrs Haddad
    .trouble = the washing machine loses water
    .problem = washing machine|machine
    .problem-shown = machine
    .day = Saturday
    .file-name = Landlady machine
    .letter = Dear Mrs Haddad. The washing machine loses water. I am at home on Saturday. Thank you.

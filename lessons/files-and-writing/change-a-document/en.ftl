title = Change an old document
about = You make a new notice out of an old one.
can-do = change an old document and keep both
bridge = Find an old letter or notice of your own. What would you change in it today?

word-bold =
    .name = bold
    .means = Thick letters that stand out.

why =
    The garden feast comes every year. Only the day is new.
    Whoever has last year's notice need not write it again.

    You change what is new, and keep the rest.
    That works with letters, lists and notices.

    Try it out. Mistakes help, and Undo takes them back.
    .tutor-watch = Does the person know notices from a door or a shop?
    .tutor-ask = What do you write again every year?
    .tutor-point = The words: change what is new.
    .tutor-show = An old notice with a new date stuck over it.
    .tutor-hand-back = Say: first we change only the day. Press { -enter-key }.

new-date =
    The notice says { $old-day }. But it is on { $new-day } now. Change the day and save.

    Go to the place with the arrows. Backspace takes letters away.
    .lines =
        The notice says { $old-day }. But it is on { $new-day } now. Change the day and save.

        Number of the box, =, then all words anew. Plus adds a line.
    .hint-ask = Which word must go, and which one comes?
    .hint-look = Look for { $old-day } in the big box.
    .hint-key = Arrows lead behind { $old-day }. Backspace takes it away. Type { $new-day }, then Tab to "Save".
    .hint-key-lines = Number of the box, =, the whole first line. Then number and + together, the next line.
    .hint-show = Watch: the new words stand there, then Save.
    .not-yet = The text stands there. Look once more: { $old-day } goes, { $new-day } comes, the rest stays.
    .done = The notice has its new day, and it is saved. You did not write it anew. You changed one word.
    .tutor-watch = Do the arrows lead to the right place?
    .tutor-ask = Where does the cursor have to stand?
    .tutor-point = The word { $old-day } in the box.
    .tutor-show = Cross a word out on paper, write the new one above.
    .tutor-hand-back = Say: behind the word, then Backspace.
date-a =
    .old-day = Sunday
    .new-day = Monday
    .first-line = Garden feast on Sunday
    .second-line = Bring a chair.
    .still-there = chair
    .old-name = Garden feast
    .mended =
        Garden feast on Monday
        Bring a chair.
date-b =
    .old-day = Tuesday
    .new-day = Friday
    .first-line = Choir on Tuesday
    .second-line = Bring the blue book.
    .still-there = blue book
    .old-name = Choir
    .mended =
        Choir on Friday
        Bring the blue book.
date-c =
    .old-day = May
    .new-day = June
    .first-line = Flea market in May
    .second-line = Tables are free.
    .still-there = free
    .old-name = Flea market
    .mended =
        Flea market in June
        Tables are free.
old-notice =
    .text =
        { $first-line }
        { $second-line }

tools =
    What does each tool do to your words?
    .cut-tool = Cut out
    .cut-tool-with = Takes the words away from here
    .cut-tool-why = Cut out takes the words away and remembers them. So they can stand elsewhere afterwards. Undo brings them back too.
    .copy-tool = Copy
    .copy-tool-with = Remembers the words and leaves them here
    .copy-tool-why = Copy only remembers. On the sheet nothing has changed. That is why many press it twice.
    .paste-tool = Paste
    .paste-tool-with = Puts in what was remembered
    .paste-tool-why = Paste puts in what was copied or cut out. It can do so many times. The words come from the last copy.
    .bold-tool = Bold
    .bold-tool-with = Makes the letters thick
    .bold-tool-why = Bold makes letters thick, so that they stand out. The words stay the same. A little of it is enough.
    .hint-ask = Which of them changes only how it looks?
    .hint-look = Read the ends: away, leaves, puts in, thick.
    .tutor-watch = Are cut and copy one and the same for the person?
    .tutor-ask = After which of them is the sheet the same as before?
    .tutor-point = The word that is asked for now.
    .tutor-show = Scissors for cut, a photo for copy, glue for paste.
    .tutor-hand-back = Say: scissors, photo or glue?

twice-the-same =
    This slip needs the line "{ $wanted-line }" 2 times. Copy and paste it.

    Mark the line, copy it, go back, paste. Save as "{ $file-name }".
    .hint-ask = What has to be marked before it can be copied?
    .hint-look = "Mark lines" stands below the sheet. Later "Paste" stands there too.
    .hint-key = { -enter-key } on "Mark lines", on the line, on "Copy", on "Go back".
    .hint-key-lines = Type the number of "Mark lines", and of the line. Then of "Copy", and of "Go back".
    .hint-show = Watch: mark, copy, go back, paste, and Save.
    .done = The line stands there 2 times, and you typed it not once. That is copy and paste. It works with long texts just the same.
    .tutor-watch = Is "nothing happens after Copy" confusing? Say it is normal.
    .tutor-ask = Where do the words wait after Copy?
    .tutor-point = "Mark lines", then "Copy".
    .tutor-show = Take a photo of a line: the line is still there.
    .tutor-hand-back = Say: mark, copy, paste. Which comes now?
copy-a =
    .first-line = Slips for coffee
    .wanted-line = 1 coffee and 1 cake
    .other-line = Thank you
    .file-name = Coffee slips
copy-b =
    .first-line = Names for the coats
    .wanted-line = This coat belongs to:
    .other-line = Hang it on the left
    .file-name = Coats
copy-c =
    .first-line = Labels for jars
    .wanted-line = Plum jam from the garden
    .other-line = Open before summer
    .file-name = Labels
slip-of-paper =
    .text =
        { $first-line }
        { $wanted-line }
        { $other-line }

line-away =
    The line about { $gone-topic } is out of date. Cut it out.

    The other lines stay.
    .hint-ask = Which line speaks of { $gone-topic }?
    .hint-look = "Mark lines" shows each line by itself.
    .hint-key = { -enter-key } on "Mark lines", on that line, then on "Cut out".
    .hint-key-lines = Type the number of "Mark lines", of that line, of "Cut out".
    .hint-show = Watch: mark the line, and Cut out.
    .done = The line is gone, and the others moved together. If it was the other line: Undo. So you try without fear.
    .tutor-watch = Is the right line marked before the cut?
    .tutor-ask = Which line would confuse readers now?
    .tutor-point = The line about { $gone-topic }.
    .tutor-show = Cut a line out of a newspaper.
    .tutor-hand-back = Say: read each line, then decide.
away-a =
    .gone-topic = the bus
    .gone-word = bus
    .first-line = Picnic at the lake
    .gone-line = The bus leaves at 9.
    .last-line = Bring something to drink.
    .first-word = picnic
    .last-word = drink
away-b =
    .gone-topic = the ticket
    .gone-word = ticket
    .first-line = Theatre in the yard
    .gone-line = A ticket costs 4 { -money }.
    .last-line = Children sit in front.
    .first-word = theatre
    .last-word = children
away-c =
    .gone-topic = the key
    .gone-word = key
    .first-line = Sewing group on Mondays
    .gone-line = The key is with Fatou.
    .last-line = Bring cloth and thread.
    .first-word = sewing
    .last-word = thread
with-a-line-too-many =
    .text =
        { $first-line }
        { $gone-line }
        { $last-line }

cannot-be-changed =
    You want to change a text. With which file does it not work so simply?
    .bill-pdf = Bill.pdf
    .bill-pdf-why = You chose the PDF. It is made for reading and printing, and keeps its shape. To change it, one needs the document it came from.
    .letter-odt = Letter.odt
    .letter-odt-why = You chose the letter. You can change what ends in ".odt": open it and write. Look for the one with a firm shape.
    .list-ods = List.ods
    .list-ods-why = You chose the list. A table can be changed at any time, row by row. Look for the one with a firm shape.
    .hint-ask = Which one looks the same everywhere?
    .hint-look = Look at the ends of the names.
    .tutor-watch = Does the person look at the ends?
    .tutor-ask = Which of them did you save for sending?
    .tutor-point = The three letters after the dot.
    .tutor-show = A printed page and a pencil page: rub on both.
    .tutor-hand-back = Say: which one is like printed paper?

title-in-bold =
    Make the first line a heading, and the second line bold.

    Mark one line, choose, and mark the next.
    .hint-ask = Which line should people see first?
    .hint-look = "Heading" and "Bold" stand below the lines, after "Mark lines".
    .hint-key = { -enter-key } on a line marks it. Press it again, and the mark goes.
    .hint-key-lines = The number of a line marks it. The same number takes the mark away.
    .hint-show = Watch: line 1, Heading, then line 2, Bold.
    .done = The title stands out, and the place is bold. People see from afar what it is about. More than that would shout.
    .tutor-watch = Is one line marked at a time?
    .tutor-ask = What do people read first on a notice?
    .tutor-point = The words "marked" and "Heading" beside the lines.
    .tutor-show = A shop sign: big name, small rest.
    .tutor-hand-back = Say: one line at a time.
bold-a =
    .notice-title = Garden feast
    .notice-place = Saturday at 4, behind the library
    .third-line = Bring a chair and good mood.
bold-b =
    .notice-title = Bicycle repair
    .notice-place = Every Thursday, in the yard
    .third-line = Tools are here. Bring your bicycle.
bold-c =
    .notice-title = Chess for everybody
    .notice-place = Sundays at 3, in the café
    .third-line = Beginners are welcome.
plain-notice =
    .text =
        { $notice-title }
        { $notice-place }
        { $third-line }

keep-the-old-one =
    You change last year's notice. The old one should stay as it was.
    Which button helps?
    .save = Save
    .save-why = You chose "Save". It writes over the old one, under the same name. Then last year is gone. Look for a new name.
    .save-as = Save as …
    .save-as-why = You chose "Save as". It asks for a new name. So there are two files: the old one and the new one.
    .print = Print
    .print-why = You chose "Print". Then there is a sheet of paper, but no second file. Look for the button that asks for a name.
    .hint-ask = Which button asks for a new name?
    .hint-look = Look at the word after "Save".
    .tutor-watch = Is the difference clear: one file or two?
    .tutor-ask = What happens to the old one with "Save"?
    .tutor-point = The words: the old one should stay.
    .tutor-show = Write on a copy, not on the first sheet.
    .tutor-hand-back = Say: one file, or two?

all-together =
    Make the notice new: { $new-day } instead of { $old-day }. The first line is a heading.

    Save it as "{ $new-file }", so that the old one stays.
    .hint-ask = What is done already, and what comes next?
    .hint-look = First the word in the box, then "Mark lines", then "Save as …".
    .hint-key = Backspace takes the old word away. Tab leads to the buttons, { -enter-key } presses them.
    .hint-key-lines = Number of the box, =, the first line. Number and + together, the second one. Then the buttons.
    .hint-show = Watch: the new day, the heading, and Save as.
    .not-yet = The text stands there. Look once more: { $old-day } should go, and { $new-day } should come.
    .done = Last year's notice became this year's, and both are there. You changed, shaped and saved it. That saves work every year.
    .tutor-watch = Does the person plan: word, heading, name?
    .tutor-ask = In which order would you do it?
    .tutor-point = The three tasks in the text, one by one.
    .tutor-show = Count on 3 fingers: word, heading, name.
    .tutor-hand-back = Say: begin where you like.
all-a =
    .old-day = March
    .new-day = April
    .title-line = Swap clothes in April
    .old-title = Swap clothes in March
    .second-line = Bring 5 pieces, take 5 home.
    .old-file = Clothes March
    .new-file = Clothes April
    .mended =
        Swap clothes in April
        Bring 5 pieces, take 5 home.
all-b =
    .old-day = Tuesday
    .new-day = Wednesday
    .title-line = Language table on Wednesday
    .old-title = Language table on Tuesday
    .second-line = Tea is ready at 5.
    .old-file = Table Tuesday
    .new-file = Table Wednesday
    .mended =
        Language table on Wednesday
        Tea is ready at 5.
all-c =
    .old-day = autumn
    .new-day = spring
    .title-line = Walk in spring
    .old-title = Walk in autumn
    .second-line = We meet at the old bridge.
    .old-file = Walk autumn
    .new-file = Walk spring
    .mended =
        Walk in spring
        We meet at the old bridge.
last-year =
    .text =
        { $old-title }
        { $second-line }

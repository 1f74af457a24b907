title = Answer an email and attach a file
about = You reply to an email, pass one on, and send a file.
can-do = answer an email and send a file with it
bridge = Ask somebody to write you an email. Answer it with Reply.

word-reply =
    .name = reply
    .means = To answer an email. The address and the subject are there already.
word-forward =
    .name = forward
    .means = To pass on an email that you got to another person.
word-attach =
    .name = attach
    .means = To send a file together with an email. The file stays with you too.
word-address-book =
    .name = address book
    .means = A list of people with their addresses. You choose, and type nothing.

# Greetings that a text may hold, any of them.
greeting = Hello|Hi|Hey|Good morning|Good afternoon|Good evening|Good day|Dear|Greetings
# Words for a call, any of them.
call = call|calls|calling|phone|telephone|ring|talk|speak

# A letter in the inbox that is not the one looked for.
pool-news =
    .from-name = Town pool
    .from = news@pool.example
    .subject = Warm water again
    .text =
        Good morning,
        from Monday the water is warm again.
        The town pool

why =
    A shop asks for your papers. A friend asks if you come.
    A good answer comes soon, and it says all that they asked.

    You can write a new email. But there is a shorter way.
    Today you answer, you pass an email on, and send a file.

    This mailbox is for practice. Nothing goes out of this room.
    Undo takes everything back, and mistakes help.
    .tutor-watch = Is there a real email that waits for an answer?
    .tutor-ask = Who asked you something in writing this month?
    .tutor-point = The last line: mistakes help.
    .tutor-show = A card that came with a stamped card for the answer.
    .tutor-hand-back = Say: today you send the answer. Press { -enter-key }.

open-and-reply =
    { $who } asks you something. Open that email, then press "Reply".

    To reply means to answer.
    .hint-ask = Which of the two emails asks you something?
    .hint-look = Open the line with { $who }. "Reply" stands below the text.
    .hint-key = { -enter-key } opens the email. Tab goes to "Reply", then { -enter-key }.
    .hint-key-lines = Type the number of the line with { $who }. Then the number of "Reply".
    .hint-show = Watch: the email from { $who }, then "Reply".
    .never-draft = That was "Forward". It passes the email on to another person. { $who } waits for an answer: look for "Reply".
    .never-sent = This is not the answer to { $who }, so Paso kept it here. Press "Go back" and open the email from { $who }. Then press "Reply".
    .done = An answer is begun. Look: the address of { $who } stands there already. So you cannot mistype it.
    .tutor-watch = Is "New email" pressed? That is longer, and no harm.
    .tutor-ask = What does { $who } want to know?
    .tutor-point = The row of buttons below the text.
    .tutor-show = Turn a card over and write on its back.
    .tutor-hand-back = Say: read it first. Then answer.
soup =
    .who = Olena
    .address = olena@post.example
    .topic = Sunday
    .line = I am making soup on Sunday. Do you come?
keys =
    .who = Kofi
    .address = kofi@post.example
    .topic = A bunch of keys
    .line = Somebody left keys at my place. Are they yours?
plants =
    .who = Carmen
    .address = carmen@post.example
    .topic = My plants
    .line = I am away in May. Can you water my plants?
asks =
    .from-name = { $who }
    .from = { $address }
    .subject = { $topic }
    .text =
        Hello,
        { $line }
        { $who }

what-is-there =
    After "Reply" two boxes are full:

    To: the address of the person who wrote to you.
    Subject: the old subject with "Re:" before it. It means: about.

    You only write the text.
    The other person sees at once which question you answer.

    Beside it stands "Forward". It passes the email on to another person.
    .tutor-watch = Does "Re:" look like a riddle?
    .tutor-ask = Which box is left for you?
    .tutor-point = The words To and Subject, then "Re:".
    .tutor-show = An envelope that somebody has addressed for you.
    .tutor-hand-back = Say: which of the two buttons is for an answer?

short-answer =
    Say yes to { $who }: { $day }. Use "Reply".

    Your text needs the word { $must }. One sentence is enough.
    .hint-ask = What has to stand in the answer, so that { $who } understands it?
    .hint-look = "Reply" stands below the email. After that, look at the box "Text".
    .hint-key = { -enter-key } on "Reply". Type your sentence, then Tab to "Send" and { -enter-key }.
    .hint-key-lines = The number of "Reply". Then number, space and words for "Text". Then the number of "Send".
    .hint-show = Watch: the email, Reply, one sentence with { $must }, Send.
    .not-yet-reply = Your email went out, and it is no reply to { $who }. Press Undo, then "Go back". Open the email from { $who } and press "Reply".
    .not-yet-text = Your answer went out. The word { $must } is not in it. Press Undo and add it.
    .done = Your answer is on its way. { $who } knows what it is about. A yes with the day leaves no doubt. Now see when another way is better.
    .tutor-watch = Is the day in the answer, or only a yes?
    .tutor-ask = What would you say on the phone?
    .tutor-point = The day in the email that came.
    .tutor-show = Say aloud: "Yes." Then: "Yes, Tuesday." Which one is safer?
    .tutor-hand-back = Say: write it just as you would say it.
doctor =
    .who = Doctor Said
    .address = said@surgery.example
    .day = Tuesday at 10
    .must = Tuesday
    .topic = Your appointment
    .line = is Tuesday at 10 good for you?
    .full = Good morning. Yes, I come on Tuesday.
school =
    .who = Mr Novak
    .address = novak@school.example
    .day = Thursday at 5
    .must = Thursday
    .topic = A talk about Yusuf
    .line = can we talk about Yusuf on Thursday at 5?
    .full = Good morning. Yes, Thursday is fine.
workshop =
    .who = Teresa
    .address = teresa@bikes.example
    .day = Saturday morning
    .must = Saturday
    .topic = Your bicycle
    .line = your bicycle is ready. Do you fetch it on Saturday morning?
    .full = Hello. Yes, I come on Saturday.
proposes =
    .from-name = { $who }
    .from = { $address }
    .subject = { $topic }
    .text =
        Good morning,
        { $line }
        { $who }

reply-or-forward =
    Which way is best here?
    .reply = Reply
    .forward = Forward
    .new = New email
    .question = Fatou writes: when do you come?
    .question-why = Fatou asked, so you answer her with Reply. She sees her question and your answer together.
    .photo = The school sent a photo. Your sister would like it
    .photo-why = The photo came to you, and your sister should have it. Forward passes the whole email on to her.
    .first-time = You write to the library for the first time
    .first-time-why = Nothing came from the library yet, so there is nothing to answer. You begin a new email.
    .date = The dentist proposes Monday. You agree
    .date-why = The dentist waits for a yes or a no. With Reply, the answer goes to the right place.
    .bus = News: no bus on Friday. Wei takes that bus too
    .bus-why = The news is for Wei as well. Forward passes it on, word for word.
    .hint-ask = Who should read it: the one who wrote, or another person?
    .hint-look = Find the person in the line. Did this person write to you?
    .tutor-watch = Are Reply and Forward mixed up? They stand side by side.
    .tutor-ask = To whom does it go, in your own words?
    .tutor-point = The name of the person in the line.
    .tutor-show = Hand a paper back. Then hand one on to a third person.
    .tutor-hand-back = Say: back, on, or new?

from-the-book =
    Take the address of { $who } from the address book.

    The address book is a list of people. You only choose.
    Read the whole name: two people are called { $first-name }.
    .hint-ask = What is the family name of the person that you want?
    .hint-look = Look at the button "Address book", below the box "To".
    .hint-key = Tab goes to "Address book", { -enter-key } opens it. Arrow down goes to the name.
    .hint-key-lines = Type the number of "Address book". Then the number of { $who }.
    .hint-show = Watch: "Address book", then the line with { $who }.
    .never-draft = That address belongs to another person, so Paso took it out. Look for { $who }, and read the name to its end.
    .done = The address stands in "To", with no slip of a finger. The address book knows it sign by sign. You can use it for every email.
    .tutor-watch = Is the family name read too?
    .tutor-ask = How do you tell the two people apart?
    .tutor-point = The family name in the list.
    .tutor-show = Your own paper notebook with addresses.
    .tutor-hand-back = Say: read me both names, then choose.
book-a =
    .who = Carmen Rojas
    .first-name = Carmen
    .address = c.rojas@post.example
    .other = Carmen Ruiz
    .other-address = c.ruiz@garden.example
book-b =
    .who = Yusuf Demir
    .first-name = Yusuf
    .address = demir@bakery.example
    .other = Yusuf Daoud
    .other-address = daoud@post.example
book-c =
    .who = Anna Weber
    .first-name = Anna
    .address = anna.weber@choir.example
    .other = Anna Wilson
    .other-address = wilson@post.example
wanted =
    .name = { $who }
    .address = { $address }
namesake =
    .name = { $other }
    .address = { $other-address }
dentist =
    .name = Dentist
    .address = hello@teeth.example

pass-it-on =
    { $from } wrote to you. Pass the email on to { $who }.

    Open it and press "Forward".
    Choose { $who } in the address book.
    You need no text of your own. Send it.
    .hint-ask = Who should get the email now?
    .hint-look = "Forward" is below the email. "Address book" is below the box "To".
    .hint-key = { -enter-key } on "Forward", on "Address book", and on the name. Then on "Send".
    .hint-key-lines = Open the email by its number. Then "Forward", "Address book", { $who } and "Send".
    .hint-show = Watch: Forward, the address book, { $who }, and Send.
    .not-yet-to = The email went to { $to }. It was meant for { $who }. Press Undo and choose { $who } in the address book.
    .not-yet-reply = What went out is not the email "{ $topic }". Press Undo, then "Go back". Open that email and press "Forward".
    .done = { $who } now has the email, word for word. "Fwd:" says that it was passed on. Next time, ask yourself before: may others read it?
    .tutor-watch = Is "Reply" pressed by habit? Undo brings it back.
    .tutor-ask = Would the one who wrote it agree?
    .tutor-point = The two buttons side by side: Reply, Forward.
    .tutor-show = Pass a leaflet on to a third person.
    .tutor-hand-back = Say: who has it now, and who gets it?
bus-stop =
    .from = The bus firm
    .from-address = news@bus.example
    .topic = No bus on Friday
    .line = on Friday bus 4 does not stop at the church.
    .who = Wei Chen
    .address = wei@chess.example
    .other = Wei Lin
    .other-address = lin@post.example
market =
    .from = The town
    .from-address = news@town.example
    .topic = The market moves
    .line = from May the market is in Mill Street.
    .who = Fatou Diop
    .address = fatou@choir.example
    .other = Fatou Ndiaye
    .other-address = ndiaye@post.example
course =
    .from = The centre
    .from-address = team@centre.example
    .topic = A free course
    .line = on Tuesdays at 6 there is a free course in English.
    .who = Mihai Popa
    .address = mihai@post.example
    .other = Mihai Rusu
    .other-address = rusu@garage.example
news =
    .from-name = { $from }
    .from = { $from-address }
    .subject = { $topic }
    .text =
        Good morning,
        { $line }
        { $from }

attach-it =
    { $who } wants to send the new CV. Attach the right file.

    A CV says where you worked and what you learned.
    To attach means to send a file together with the email.
    The file is called: { $file }
    .hint-ask = Which file name is the one in the text?
    .hint-look = Look at the buttons below the box "Text". One says "Attach a file".
    .hint-key = Tab goes to "Attach a file", { -enter-key } opens the list. Arrow down goes to the file.
    .hint-key-lines = Type the number of "Attach a file". Then the number of the file.
    .hint-show = Watch: "Attach a file", then the file with the right name.
    .never-sent = The file is not there yet, so Paso kept the email here. Look for "Attach a file", below "Text".
    .never-draft = That is another file, so Paso took it off. The shop wants the new CV. Look for { $file }
    .done = The file goes with the email now. It stays with { $who } too. Its name stands below the text. So you see what you send.
    .tutor-watch = Is the year in the name read?
    .tutor-ask = How do you tell the new file from the old one?
    .tutor-point = The end of each file name.
    .tutor-show = Put a sheet into an envelope beside the letter.
    .tutor-hand-back = Say: read the names aloud, then choose.
cv-a =
    .who = Amina
    .file = CV Amina new.pdf
    .old = CV Amina 2019.pdf
    .photo = Amina at the sea.jpg
    .shop = work@bakery.example
    .text = Good morning. Here is my CV. Amina Said
cv-b =
    .who = Mihai
    .file = CV Mihai new.pdf
    .old = CV Mihai 2015.pdf
    .photo = Mihai with dog.jpg
    .shop = team@garage.example
    .text = Good morning. Here is my CV. Mihai Popa
cv-c =
    .who = Teresa
    .file = CV Teresa new.pdf
    .old = CV Teresa 2020.pdf
    .photo = Teresa in the garden.jpg
    .shop = office@nursery.example
    .text = Good morning. Here is my CV. Teresa Gil
begun-letter =
    .to = { $shop }
    .subject = My CV
    .text = { $text }
right-file = { $file }
old-file = { $old }
photo-file = { $photo }

which-line =
    Don Julián wants to send his CV. He reads the email once more.
    Mark the line that does not fit.
    .to-line = To: work@bookshop.example
    .to-line-why = You marked "To". There is a name, an @ and the shop. It finds its way. Look for the line about the file.
    .subject-line = Subject: Re: Help in the shop
    .subject-line-why = You marked the subject. "Re:" shows that it is an answer, and that fits. Look for what he sends with it.
    .greeting-line = Good morning, Ms Ruiz,
    .greeting-line-why = You marked the greeting. It is polite and has a name in it. Look further down.
    .sentence = You find my CV in the file.
    .sentence-why = You marked the sentence. It says what the shop will get. Is that really the file? Look at the line below.
    .file-line = File: Birthday of Ana.jpg
    .file-line-why = You marked the file. It is a photo, and the text promises a CV. He takes it off and attaches the right one.
    .hint-ask = What does he promise, and what does he send?
    .hint-look = Compare the sentence with the line about the file.
    .tutor-watch = Are the lines read in order, from the top?
    .tutor-ask = What would the shop see on opening the file?
    .tutor-point = The end of the last line, after the dot.
    .tutor-show = Check an envelope before you close it.
    .tutor-hand-back = Say: read it as if you were the shop.

look-once-more =
    { $who } is ready to send this. Read it once more: what is missing?

    Read from top to bottom: To, Subject, Text, and the file.
    Add what is missing. Then send it.
    .hint-ask = What does the text promise, and is it there?
    .hint-look = Below the box "Text" a file would have its own line.
    .hint-key = Tab goes to "Attach a file", { -enter-key } opens the list. Then "Send".
    .hint-key-lines = The number of "Attach a file", of the file, and of "Send".
    .hint-show = Watch: the text promises a file. It is attached, and then Send.
    .not-yet-files = The email went out. The promised file should go with it, and no other. This happens to everybody. Press Undo and look at the files.
    .not-yet-text = The email went out. The text no longer names what is sent. Press Undo and look at the text.
    .done = You read it and saw what was missing. Now the email holds what it promises. This look takes a few seconds and saves a second email.
    .tutor-watch = Does the finger go to Send before the eyes are done?
    .tutor-ask = Which word in the text speaks of a file?
    .tutor-point = The four places, from top to bottom.
    .tutor-show = At the door: keys, phone, coat. Then you go.
    .tutor-hand-back = Say: read it to me, and then it may go.
bill =
    .who = Wei
    .address = help@lamps.example
    .topic = My new lamp
    .named = bill
    .line = Good morning. My new lamp stays dark. Here is the bill. Wei Chen
    .file = Bill lamp.pdf
    .other = Rent 2024.pdf
tap =
    .who = Fatou
    .address = house@rent.example
    .topic = Water in the kitchen
    .named = photo
    .line = Good morning. The tap drips. Here is a photo. Fatou Diop
    .file = Photo of the tap.jpg
    .other = Water bill.pdf
report =
    .who = Olena
    .address = office@school.example
    .topic = A place for Danylo
    .named = report
    .line = Good morning. Here is the school report of Danylo. Olena Bondar
    .file = School report Danylo.pdf
    .other = Bus 4.pdf
ready-letter =
    .to = { $address }
    .subject = { $topic }
    .text = { $line }
promised = { $file }
other-paper = { $other }
garden-photo = Garden.jpg

how-they-like-it =
    Think of one person that you will write to or call soon.
    How does this person like to hear from others?

    Every answer is good.
    .written = In writing, to read in peace
    .written-why = You thought of writing. It waits until the person has time. It helps those who do not hear well, too.
    .voice = With a voice, on the phone
    .voice-why = You thought of a voice. It is quick and warm. Some people read with effort and are glad of a call.
    .visit = Face to face
    .visit-why = You thought of a visit. Some things are easier to say at one table. A short email before can fix the day.
    .ask = I do not know. I would ask
    .ask-why = You would ask. That is one sentence, and it shows respect. In the next step you ask it.
    .tutor-watch = Is the learner thinking of a real person? Give it time.
    .tutor-ask = How do you know what this person likes?
    .tutor-point = Nothing. This answer belongs to the learner.
    .tutor-show = Say how you yourself like to be contacted.
    .tutor-hand-back = Say: thank you. That helps me too.

answer-the-shop =
    { $shop } asks for your CV. Answer with "Reply".

    Write a greeting and a question: { $example }
    Attach the file { $file }
    Read it once more, and send it. Then open it in "Sent".
    .hint-ask = What is done already, and which part comes next?
    .hint-look = Look from top to bottom: Text, the file below it, Send. At the end, look in "Sent".
    .hint-key = Tab goes to the next box or button. { -enter-key } on "Attach a file" opens the files.
    .hint-key-lines = Number, space and words fill "Text". Then the numbers of "Attach a file", "Send" and "Sent".
    .hint-show = Watch: Reply, a text with a question, the file, Send and "Sent".
    .not-yet-reply = Your email went out, and it is no reply to the shop. Press Undo, then "Go back". Open the email "{ $topic }" and press "Reply".
    .not-yet-text = Your answer went out. It needs a greeting and a question about a call. Press Undo and add what is missing.
    .not-yet-files = Your answer went out. With it goes { $file }, and no other file. Press Undo, look at the files and send it again.
    .done = The shop has your answer, your CV and a polite question. You saw it in "Sent", with the file. You can answer any email like this.
    .tutor-watch = Is it read once more before Send?
    .tutor-ask = What will the shop see first?
    .tutor-point = The line with the file, below the text.
    .tutor-show = Write the four steps on paper: reply, text, file, look.
    .tutor-hand-back = Say: it is your answer. You decide when it goes.
bakery =
    .shop = Demir Bakery
    .address = work@demir.example
    .topic = Help in the bakery
    .line = we are looking for help in the mornings. Please send us your CV.
    .example = "Would you like a call?"
    .full = Good morning. Here is my CV. Would you like a call?
    .file = CV new.pdf
    .old = CV 2019.pdf
    .photo = Bread.jpg
bookshop =
    .shop = Rojas Bookshop
    .address = team@rojas.example
    .topic = Two days a week
    .line = thank you for your visit. Could you send us your CV?
    .example = "Shall I call you?"
    .full = Hello. You find my CV here. Shall I call you?
    .file = CV this year.pdf
    .old = CV old.pdf
    .photo = My dog.jpg
nursery =
    .shop = Oak Garden Centre
    .address = plants@oak.example
    .topic = Work with plants
    .line = we need somebody from April. Please write to us with your CV.
    .example = "Do you prefer a phone call?"
    .full = Good afternoon. My CV is with this email. Do you prefer a phone call?
    .file = CV April.pdf
    .old = CV first try.odt
    .photo = Roses.jpg
job-letter =
    .from-name = { $shop }
    .from = { $address }
    .subject = { $topic }
    .text =
        Good morning,
        { $line }
        { $shop }

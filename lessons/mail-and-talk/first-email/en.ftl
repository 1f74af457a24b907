title = Write and send an email
about = Write a short email: address, subject, text, and send it.
can-do = write and send an email
bridge = On your own phone or at the library, look for your mailbox. Write 2 lines to someone you like.

word-email =
    .name = { -email }
    .means = A letter that you write and send on a screen. It arrives in seconds.
word-inbox =
    .name = inbox
    .means = The list of all emails that came for you.
word-subject =
    .name = subject
    .means = Two or three words that say what an email is about.
word-sent =
    .name = Sent
    .means = The list with a copy of each email that you sent.

# Greetings that a text may hold, any of them.
greeting = Hello|Hi|Hey|Good morning|Good afternoon|Good evening|Good day|Dear|Greetings

# A letter in the inbox that is not the one looked for.
library-news =
    .from-name = Town library
    .from = news@library.example
    .subject = Open until 8 on Fridays
    .text =
        Good morning,
        from May we are open until 8 on Fridays.
        The town library

why =
    Offices, schools, shops and families write emails.
    An email is a letter. You write and send it on a screen.
    It arrives in seconds, also far away.

    Today you write to the centre and say when you come.
    This mailbox is for practice. Nothing leaves this room.
    So try things out: mistakes help.
    .tutor-watch = Has the learner had an email before, or none yet?
    .tutor-ask = Who writes letters to you today, and how do they come?
    .tutor-point = The last line of the text: mistakes help.
    .tutor-show = A paper letter of your own, with its envelope.
    .tutor-hand-back = Say: today you send one like this. Press { -enter-key }.

open-one =
    { $friend } wrote to you. Open that email and read it.

    This list is your inbox. It shows the emails that came for you.
    The arrows move from email to email. { -enter-key } opens one.
    .lines =
        { $friend } wrote to you. Open that email and read it.

        This list is your inbox. It shows the emails that came for you.
        Each email has a number. The number opens it.
    .hint-ask = What name are you looking for in the list?
    .hint-look = Look at the lines under "From". One says { $friend }.
    .hint-look-lines = Listen for the word "From". One line says { $friend }.
    .hint-key = Arrow down goes to the line with { $friend }. { -enter-key } opens it.
    .hint-key-lines = Type the number of the line with { $friend }, then { -enter-key }.
    .hint-show = Watch: arrow down to { $friend }, then { -enter-key }.
    .hint-show-lines = Like this: the number of the line with { $friend }.
    .done = You opened an email. At the top stands who wrote it. Now you see what an email is made of.
    .tutor-watch = Are the names read, or is the first line opened?
    .tutor-ask = Who wrote the two emails in your list?
    .tutor-point = The name { $friend } in the list.
    .tutor-show = Two envelopes: read the sender before you open one.
    .tutor-hand-back = Say: which one do you open first?
from-a =
    .friend = Olena
    .friend-address = olena@post.example
    .topic = You have email now
    .line = Soup is on the stove. Come by when you like.
from-b =
    .friend = Kofi
    .friend-address = kofi@post.example
    .topic = The bus is back
    .line = Number 4 stops at our corner again, every 20 minutes.
from-c =
    .friend = Carmen
    .friend-address = carmen@post.example
    .topic = Your blue scarf
    .line = It is with me. I will bring it on Wednesday.
from-friend =
    .from-name = { $friend }
    .from = { $friend-address }
    .subject = { $topic }
    .text =
        Hello,
        { $line }
        { $friend }

three-boxes =
    An email has three boxes.

    To: the address of the person who gets it.
    Subject: two or three words that say what it is about.
    Text: a greeting, what you want to say, and your name.

    People see the subject in their inbox first.
    So they know what it is about before they open it.
    .tutor-watch = Are "subject" and "text" still one and the same?
    .tutor-ask = What did you read in the list before you opened it?
    .tutor-point = The three words before the colons, one by one.
    .tutor-show = The paper letter: name outside, first line, the rest.
    .tutor-hand-back = Say: read it once more in your own time.

what-each-is-for =
    What is each box for?
    .to = To
    .to-with = It says who gets the email
    .to-why = "To" holds the address. Without it, the email goes to nobody. Now look at the next box.
    .subject = Subject
    .subject-with = It says in 2 or 3 words what it is about
    .subject-why = The subject is seen first, in the inbox of the other person. It helps them to decide what to open.
    .text = Text
    .text-with = It holds the greeting and what you want to say
    .text-why = The text is the letter itself. There is room for as much as you like.
    .hint-ask = What do you need to know first: who, or what?
    .hint-look = Read the end of each line: who, what about, or the letter.
    .tutor-watch = Is each answer read to its end?
    .tutor-ask = On a paper letter, where does this stand?
    .tutor-point = The word that is asked for now.
    .tutor-show = The envelope for "To", the first line for "Subject".
    .tutor-hand-back = Say: which one do you know for sure? Begin there.

address-in-its-box =
    You want to write to { $who }. Put the address in the right box.

    The address is { $address }
    Copy it sign by sign. There is no space in it.
    .hint-ask = Which box says who gets the email?
    .hint-look = Look at the first of the three boxes. Its name is "To".
    .hint-key = Stand on "To" and type the address. For @ use the keys that you know.
    .hint-key-lines = Type the number of "To", a space and the address.
    .hint-show = Watch: the address is typed in the box "To", sign by sign.
    .hint-show-lines = Like this: the address is written in the box "To".
    .other-box = The address is right, but this box holds something else. The address belongs in the box "To". Go there and type it.
    .done = The address stands in "To". Now the email can find { $who }. Next comes what the email is about.
    .tutor-watch = Are @ and the dots found without hurry?
    .tutor-ask = Which sign comes after the @?
    .tutor-point = The address in the text, one part after the other.
    .tutor-show = Write the address on paper, in three parts.
    .tutor-hand-back = Say: up to here it is right. What comes next?
to-a =
    .who = the pharmacy
    .address = pharmacy@corner.example
to-b =
    .who = your neighbour Mihai
    .address = mihai@post.example
to-c =
    .who = the school
    .address = office@school.example

good-subject =
    You write to the health centre. You cannot come on Monday.
    Which subject fits?
    .hello = Hello
    .hello-why = You chose "Hello". That is friendly, but it does not say what it is about. Look for the words that do.
    .clear = I cannot come on Monday
    .clear-why = You chose the clear one. They know at once what it is about. The details go in the text.
    .everything = Good morning. I have had a cold since Friday, so I wanted to say
    .everything-why = You chose the long one. All that belongs in the text. A subject is short: people read it in the list.
    .hint-ask = Which one tells the health centre what they need to know?
    .hint-look = Look for a line that is short and says something about Monday.
    .tutor-watch = Is politeness mixed up with the subject? That is common.
    .tutor-ask = What does the person there see first?
    .tutor-point = The word Monday in the question.
    .tutor-show = Two notes on a fridge: "Hello" and "Milk is out".
    .tutor-hand-back = Say: which note would you understand at once?

subject-and-text =
    Write to { $who } that you come on { $day }.

    The address is there already. Write a subject: 2 or 3 words.
    Then the text: a greeting, and a sentence with { $day }.
    At the end press Tab.
    .lines =
        Write to { $who } that you come on { $day }.

        The address is there already. Write a subject: 2 or 3 words.
        Then the text: a greeting, and a sentence with { $day }.
    .hint-ask = What is it about, and how do you greet { $who }?
    .hint-look = Look at the boxes "Subject" and "Text". They need words from you.
    .hint-key = Tab goes from "Subject" to "Text". In the text { -enter-key } begins a new line.
    .hint-key-lines = Number of the box, space, your words. For a further line in "Text": number, plus, space, words.
    .hint-show = Watch: a short subject, Tab, a greeting and a sentence, Tab.
    .hint-show-lines = Like this: a short subject, then a greeting and a sentence.
    .other-box = Your words are fine, but they stand in another box. They belong in "{ $box }". Go there and write them.
    .done = You wrote a subject, a greeting and a sentence. { $who } understands it at once. Soon you send one too.
    .tutor-watch = Is the sentence written in the text, not in the subject?
    .tutor-ask = How would you say it to { $who } at the door?
    .tutor-point = The empty box that comes next.
    .tutor-show = Say a greeting and one sentence aloud, as on a phone.
    .tutor-hand-back = Say: write it just as you said it.
begun-letter =
    .to = { $address }
say-a =
    .who = Don Julián
    .address = julian@garden.example
    .day = Friday
    .must = Friday
    .topic = The garden
    .full = Hello. I come on Friday.
say-b =
    .who = Fatou
    .address = fatou@choir.example
    .day = Tuesday
    .must = Tuesday
    .topic = Choir practice
    .full = Good morning. I come on Tuesday.
say-c =
    .who = Wei
    .address = wei@chess.example
    .day = Sunday
    .must = Sunday
    .topic = Our game of chess
    .full = Hello. I come on Sunday.

it-came-back =
    Yusuf wrote to a shop. The email came back: nobody got it.
    Mark the line that he has to look at.
    .to-line = To: lamps-shop.example
    .to-line-why = You marked "To". An address needs a name and an @ before the shop. Yusuf adds them and sends it again.
    .subject-line = Subject: My new lamp
    .subject-line-why = You marked the subject. It says what it is about. An email finds its way without it. Look for what leads it.
    .greeting-line = Good morning,
    .greeting-line-why = You marked the greeting. It is friendly and fine. Look for the line that leads the email to the shop.
    .sentence = My lamp is dark. Can you look at it on Saturday?
    .sentence-why = You marked the sentence. It says clearly what he needs. Look for the line that leads the email to the shop.
    .name-line = Yusuf Demir
    .name-line-why = You marked his name. It tells the shop who writes. Look for the line that leads the email to the shop.
    .hint-ask = Which line tells the email where to go?
    .hint-look = Look at the lines and search for the sign @. Where should it be?
    .tutor-watch = Does the learner search for the @?
    .tutor-ask = What does every email address have inside?
    .tutor-point = The first line, then the address on your own paper.
    .tutor-show = An envelope with a street but no name.
    .tutor-hand-back = Say: what would the postman miss?

find-in-sent =
    { $who } wrote to { $to-name }. Has the email gone out?

    "Sent" keeps a copy of each email that went out.
    Go to "Sent" and open the email to { $to-name }.
    .hint-ask = Where are the emails that went out?
    .hint-look = Look at the row of buttons below the list. One says "Sent". "Go back" leads to the list.
    .hint-look-lines = Look at the last lines of the mailbox. One says "Sent". "Go back" leads to the list.
    .hint-key = Arrow down goes to the buttons, arrow right to "Sent". { -enter-key } opens it.
    .hint-key-lines = Type the number of "Sent". Then type the number of the email.
    .hint-show = Watch: the button "Sent", then the line with the right email.
    .hint-show-lines = Like this: the number of "Sent", then the right email.
    .never-opened-library-news = That email came in. You look for one that went out, so Paso closed it. Choose "Sent".
    .never-opened-other-letter = That is the email to Anna. Paso closed it. Look for the one from { $who } to { $to-name }.
    .done = The email is there, so it went out. { $who } need not send it twice. Now you write a whole email yourself.
    .tutor-watch = Is "Inbox" still open while "Sent" is meant?
    .tutor-ask = Did this email come in, or did it go out?
    .tutor-point = The row of buttons below the list.
    .tutor-show = Two trays on the table: one for in, one for out.
    .tutor-hand-back = Say: in which tray do you look?
sent-a =
    .who = Teresa
    .to-name = her landlord
    .to = landlord@house.example
    .topic = The heating is cold
    .line = since Sunday the heating is cold. When can you come?
sent-b =
    .who = Mihai
    .to-name = his doctor
    .to = doctor@practice.example
    .topic = A new date, please
    .line = I work on Thursday. May I come on Friday?
sent-c =
    .who = Amina
    .to-name = the sewing course
    .to = course@sewing.example
    .topic = One more place
    .line = my sister would like to come too. Is there a place?
looked-for =
    .to = { $to }
    .subject = { $topic }
    .text =
        Good morning,
        { $line }
        { $who }
other-letter =
    .to = anna@post.example
    .subject = Happy birthday
    .text =
        Dear Anna,
        all the best for your day.
        { $who }

write-to-centre =
    Write an email to the centre: { $task }

    The address is { $address }
    Subject, a greeting and one sentence with the word "{ $must }".
    Send it. Then open it in "Sent".
    .hint-ask = What is there already, and which part comes next?
    .hint-look = Look from top to bottom: New email, To, Subject, Text, Send.
    .hint-key = Tab goes to the next box or button. { -enter-key } on "Send" sends the email.
    .hint-key-lines = Number, space and words fill a box. The number of "Send" sends the email.
    .hint-show = Watch: new email, address, subject, text, Send, and then "Sent".
    .other-box = Your words are fine, but they stand in another box. They belong in "{ $box }". Go there and write them.
    .not-yet-text = Your email went out. The text needs a greeting and the word "{ $must }". Press Undo and add what is missing.
    .done = Your email went out, and you saw it in "Sent". Address, subject, greeting and sentence are all yours. You can write to anyone like this.
    .tutor-watch = Is the email read once more before Send?
    .tutor-ask = What will the centre see first in its inbox?
    .tutor-point = The name of the box that is still empty.
    .tutor-show = Write it on paper first: to whom, about what, the sentence.
    .tutor-hand-back = Say: it is your email. You decide when it goes.
thursday =
    .task = you come on Thursday.
    .address = centre@paso.example
    .must = Thursday
    .topic = My visit on Thursday
    .full = Hello. I come on Thursday.
monday =
    .task = you cannot come on Monday.
    .address = hello@centre.example
    .must = Monday
    .topic = Not on Monday
    .full = Good morning. I cannot come on Monday.
help =
    .task = you need help with a form.
    .address = team@centre.example
    .must = help
    .topic = A form
    .full = Good afternoon. I need help with a form.

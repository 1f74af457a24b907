title = Start your CV
about = You fill a CV. You save it as a document and as PDF.
can-do = fill the first parts of a CV and save it
bridge = Write your last job and its years on paper. At the centre you make your own CV from it.

word-cv =
    .name = CV
    .means = One page about you for work: contact, jobs, studies, languages.
word-template =
    .name = template
    .means = A sheet that is begun already. You fill in your own words.
word-pdf =
    .name = PDF
    .means = A file to read and print. It looks the same everywhere.

# Parts of the template.
contact =
    .head = Contact
work =
    .head = Work
studies =
    .head = Studies
languages =
    .head = Languages

# Words of which any will do.
cv-word = CV

why =
    Who looks for work needs a CV: one page about you.

    You need not begin on an empty sheet. A template already has
    parts: contact, work, studies, languages.

    Here you write about invented people. Your own CV comes later.
    Mistakes help, and Undo takes them back.
    .tutor-watch = Is the person worried about gaps? Say: everybody has some.
    .tutor-ask = What work have you done, at home or outside?
    .tutor-point = The four parts of the template.
    .tutor-show = Your own CV, or an old one, one page.
    .tutor-hand-back = Say: we begin with the easiest part. Press { -enter-key }.

contact-part =
    Fill in "Contact" for { $person }:
    name, phone { $phone }, town { $town }.

    Open the part, write, and go back to all parts.
    .hint-ask = What does somebody need who wants to call { $person }?
    .hint-look = "Contact" is the first line of the template.
    .hint-key = { -enter-key } opens "Contact". In the box { -enter-key } begins a new line. Tab goes to "All parts".
    .hint-key-lines = Choose "Contact". Type 1, a space and the name. For one more line: 1+ and the words.
    .hint-show = Watch: open Contact, three lines, back to all parts.
    .never-text = Your words are fine, and they stand in another part. They belong in "Contact". Press Undo until the box is empty, then "All parts".
    .not-yet = "Contact" needs name, phone and town. Compare it with the task, and add what is missing.
    .done = Name, phone and town stand there. Now { $person } can be called. A whole street is not needed in a CV.
    .tutor-watch = Is each figure of the number checked?
    .tutor-ask = Which of the three is needed most?
    .tutor-point = The line "Contact".
    .tutor-show = The head of a letter: name, phone, town.
    .tutor-hand-back = Say: read the number to me, please.
person-a =
    .person = Amina Haddad
    .phone = 600 210 433
    .town = Ashton
    .contact-lines =
        Amina Haddad
        600 210 433
        Ashton
person-b =
    .person = Mihai Popescu
    .phone = 600 431 118
    .town = Milford
    .contact-lines =
        Mihai Popescu
        600 431 118
        Milford
person-c =
    .person = Rosa Martin
    .phone = 600 905 361
    .town = Newby
    .contact-lines =
        Rosa Martin
        600 905 361
        Newby

leave-out =
    What belongs in a CV, and what may nobody ask?
    .write-it = Write it
    .leave-it = Leave it out
    .phone-number = Your phone number
    .phone-number-why = They want to reach you. So phone and email belong in it. Check each figure.
    .courses = A course that you finished
    .courses-why = A course shows that you learn. Write its name and the year. Short ones count too.
    .faith = Your religion
    .faith-why = What you believe is yours alone. Nobody may ask for it at work. Leave it out.
    .children = Whether you want children
    .children-why = Family plans are private. No employer may ask. Leave it out, also if a form has a box for it.
    .illness = An illness that you had
    .illness-why = Your health is private. It belongs to you and the doctor. Leave it out of a CV.
    .languages-known = The languages you speak
    .languages-known-why = Every language helps, also the one from home. Write how well you speak it. It is something you can do.
    .hint-ask = Does it say what you can do? Or is it private?
    .hint-look = Look whether it is about work.
    .tutor-watch = Has somebody been asked such things? Listen.
    .tutor-ask = What should an employer know, and what not?
    .tutor-point = The words that say what is private.
    .tutor-show = Say what you would never write in a CV.
    .tutor-hand-back = Say: you decide what others know of you.

one-job =
    { $who } was { $job-shown } from { $from-year } to { $to-year }.
    Write it in the part "Work".

    One line is enough: the years and the job.
    .hint-ask = What was the work, and from when to when?
    .hint-look = "Work" is the second line of the template.
    .hint-key = { -enter-key } opens "Work". Type years and job, then Tab to "All parts".
    .hint-key-lines = Type the number of "Work". Then the number of the box, a space and the words.
    .hint-show = Watch: open Work, years and job, back to all parts.
    .never-text = Your words are fine, and they stand in another part. They belong in "Work". Press Undo until the box is empty, then "All parts".
    .not-yet = The part "Work" needs the job and both years. Compare it with the task, and add what is missing.
    .done = The job and its years stand in their place. Who reads it sees at once what { $who } can do. Work at home counts too.
    .tutor-watch = Are both years there?
    .tutor-ask = Which work of yours would come first?
    .tutor-point = The line "Work".
    .tutor-show = Write years and job of your own on a slip.
    .tutor-hand-back = Say: from when to when? Then the job.
job-a =
    .who = Fatou
    .job = cook
    .job-shown = a cook
    .from-year = 2016
    .to-year = 2022
    .job-lines = 2016 to 2022: cook in a school
job-b =
    .who = Wei
    .job = driver
    .job-shown = a driver
    .from-year = 2018
    .to-year = 2024
    .job-lines = 2018 to 2024: driver
job-c =
    .who = Olena
    .job = carer
    .job-shown = a carer
    .from-year = 2011
    .to-year = 2021
    .job-lines = 2011 to 2021: carer for old people

newest-first =
    Kofi had 3 jobs. In a CV the newest stands on top.

    Choose the newest job first, then the one before it.
    .newest = 2021 to 2024: gardener
    .middle = 2015 to 2020: baker
    .oldest = 2009 to 2014: sailor
    .why = The newest job stands on top, then it goes back in time. Readers look at the top first. So they see what you did last.
    .not-yet = They go in another order. Look at the last year of each line. Which year is nearest to today?
    .hint-ask = Which job ended last?
    .hint-look = Look at the second year of each line.
    .tutor-watch = Does the person look at the years, or at the jobs?
    .tutor-ask = What did you do last?
    .tutor-point = The second year.
    .tutor-show = 3 slips with years: put the newest on top.
    .tutor-hand-back = Say: which year is nearest to today?

document-or-pdf =
    You send your CV to a shop.
    It must look the same on any machine.
    How do you save it?
    .as-document = As a document (.odt)
    .as-document-why = You chose the document. You can change it later, so keep it for yourself. On another machine its lines may move. Look for the kind that does not.
    .as-photo = As a photo of the screen (.jpg)
    .as-photo-why = You chose the photo. It can be seen, but hardly read or printed. Look for the kind that is made for reading.
    .as-pdf = As PDF (.pdf)
    .as-pdf-why = You chose PDF. It keeps its shape everywhere, also in print. The document stays with you, for the next change.
    .hint-ask = Which kind looks the same everywhere?
    .hint-look = Look at the ends of the names. You saw them with files.
    .tutor-watch = Does the person remember the ends of names?
    .tutor-ask = Which one do you keep, and which one do you send?
    .tutor-point = The three letters after the dot.
    .tutor-show = A printed sheet and a pencil sheet: which can move?
    .tutor-hand-back = Say: one for you, one for the others.

save-twice =
    The CV of { $who } is ready.
    Save it 2 times: as a document, and as PDF.

    Its name should hold "CV" and "{ $person }".
    .hint-ask = Which of the two is saved already?
    .hint-look = "Save" keeps the document. "Save as …" lets you choose PDF.
    .hint-key = "Save" asks for the name. Then { -enter-key } on "Save as …", arrow down to PDF, { -enter-key }, and "Save".
    .hint-key-lines = "Save": number of the box, a space, the name. Then the numbers of "Save as …", PDF and "Save".
    .hint-show = Watch: Save with a name, then Save as, PDF, Save.
    .not-yet-name = It is saved, under another name. "CV" and "{ $person }" belong in it. Press Save as … and write the name.
    .done = There are 2 files now. The document is for changes, the PDF is to send. Both have a name that you find again.
    .tutor-watch = Does the person see that two files are made?
    .tutor-ask = Which of the two goes out?
    .tutor-point = The two circles: document and PDF.
    .tutor-show = A letter and its copy: one goes, one stays.
    .tutor-hand-back = Say: the first is there. Now the second.
twice-a =
    .who = Amina Haddad
    .person = Amina
    .file-name = CV Amina Haddad
    .phone = 600 210 433
    .job-lines = 2017 to 2023: baker
twice-b =
    .who = Mihai Popescu
    .person = Mihai
    .file-name = CV Mihai Popescu
    .phone = 600 431 118
    .job-lines = 2012 to 2022: bricklayer
twice-c =
    .who = Rosa Martin
    .person = Rosa
    .file-name = CV Rosa Martin
    .phone = 600 905 361
    .job-lines = 2019 to 2024: shop assistant
ready-contact =
    .head = Contact
    .text =
        { $who }
        { $phone }
ready-work =
    .head = Work
    .text = { $job-lines }

next-tool =
    You wrote on a screen. What would you like to try next?

    There is no right answer. Only you see it.
    .cv-more = Go on with my own CV
    .cv-more-why = A good plan. Your tutor or a job office can look at it with you. One part a day is enough.
    .picture = Put a picture in a letter
    .picture-why = Pictures make a letter alive. It works with Paste, as with words. Your tutor can show you.
    .greeting-card = Make a card for somebody
    .greeting-card-why = A card is a short letter with big words. You know headings and saving already. That is all it needs.
    .diary = Write down my own memories
    .diary-why = Many people enjoy reading them one day. A document can grow for years. Save it with a clear name.
    .not-now = Nothing for now
    .not-now-why = That is fine. What you learned stays. The day you need it, you know where to begin.
    .tutor-watch = Which answer makes the person smile?
    .tutor-ask = Who would like to read something of yours?
    .tutor-point = Point at nothing here. Listen.
    .tutor-show = Say what you would like to write yourself.
    .tutor-hand-back = Say: take the one that feels like fun.

whole-cv =
    Start the CV of { $person }. This is what you know:
    phone { $phone }
    { $job-shown } since { $from-year }
    speaks { $language-shown }

    Fill all 3 parts. Then save it as PDF.
    .hint-ask = Is a part still empty? And does each one hold what the task says?
    .hint-look = Look at the list of parts. An empty one says "(empty)".
    .hint-key = { -enter-key } opens a part. Tab goes to "All parts". At the end: "Save as …", a name, PDF, Save.
    .hint-key-lines = Type the number of a part. Then number of the box, space, words. At the end: "Save as …", a name, PDF, Save.
    .hint-show = Watch: three parts, one after the other, then Save as PDF.
    .not-yet = Something is still missing: a number, a year or a word. Compare each part with the task.
    .done = The CV of { $person } is begun and saved as PDF. You can do the same for yourself. One part a day is enough.
    .tutor-watch = Does the person go from part to part without help?
    .tutor-ask = Which part would be longest in your own CV?
    .tutor-point = The list of parts.
    .tutor-show = Fold a sheet in 3, and write one word in each part.
    .tutor-hand-back = Say: three parts, then PDF. Take your time.
whole-a =
    .person = Omar Benali
    .phone = 600 203 918
    .job = electrician
    .job-shown = electrician
    .from-year = 2019
    .language = Arabic
    .language-shown = Arabic
    .contact-lines =
        Omar Benali
        600 203 918
    .job-lines = Since 2019: electrician
    .language-lines = Arabic, English
    .file-name = CV Omar Benali
whole-b =
    .person = Ana Kowalski
    .phone = 600 386 551
    .job = cleaner
    .job-shown = cleaner
    .from-year = 2015
    .language = Polish
    .language-shown = Polish
    .contact-lines =
        Ana Kowalski
        600 386 551
    .job-lines = Since 2015: cleaner in a hospital
    .language-lines = Polish, English
    .file-name = CV Ana Kowalski
whole-c =
    .person = Elena Duarte
    .phone = 600 447 120
    .job = waiter|waitress
    .job-shown = waitress
    .from-year = 2020
    .language = Portuguese
    .language-shown = Portuguese
    .contact-lines =
        Elena Duarte
        600 447 120
    .job-lines = Since 2020: waitress
    .language-lines = Portuguese, a little English
    .file-name = CV Elena Duarte

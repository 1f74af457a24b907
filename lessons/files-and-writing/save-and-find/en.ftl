title = Save a file and find it again
about = You save a timetable, find it, and move it.
can-do = save a file and find it again
bridge = Look for "Files" or "Downloads" on your own phone. Open one thing that you find there.

word-file =
    .name = file
    .means = A letter, a photo or a song that is kept in { -computer(form: "a") }.
word-folder =
    .name = folder
    .means = A place with a name that holds files. Folders can lie in folders.
word-bin =
    .name = bin
    .means = The place for files that you threw away. You can get them back from there.
word-download =
    .name = download
    .means = To bring a file from a web page to your { -computer }.
word-undo =
    .name = undo
    .means = To take the last thing back, as if it had not happened.

# Files that only lie there.
other-paper = Rent 2024.pdf
    .text = Rent for the year 2024
a-photo = Garden.jpg
    .text = A photo: a garden with red flowers
one-more = Water bill.pdf
    .text = Water, 3 months

why =
    One day somebody asks for a bill, or for a photo.
    It is good to find it again.

    Each of these things is a file. A file lies in a folder.
    It is like paper at home: a sheet in a folder.

    These files are for practice. Undo takes back what you did last.
    So try things out: mistakes help.
    .tutor-watch = Has the person lost a file before?
    .tutor-ask = Which paper do you look for most often at home?
    .tutor-point = The words file and folder.
    .tutor-show = A real folder with two sheets of paper in it.
    .tutor-hand-back = Say: now we look into a folder. Press { -enter-key }.

look-inside =
    Open the file "{ $file }".
    It lies in the folder Documents.

    First open the folder with { -enter-key }. Then open the file.
    .lines =
        Open the file "{ $file }". It lies in the folder Documents.

        First type the number of the folder. Then the file, and "Open".
    .hint-ask = In which folder does it lie?
    .hint-look = Look at "All folders". The first line says "Documents". "Go back" leads there.
    .hint-key = Stand on "Documents" and press { -enter-key }. Then do the same with the file.
    .hint-key-lines = Type the number of "Documents". Then type the number of the file, and of "Open".
    .hint-show = Watch: the folder, then the file, then Open.
    .never-opened-other-paper = That is "Rent 2024.pdf", another file. Paso closed it again. "Go back" leads to the list. Look for "{ $file }".
    .never = You threw it away. Here you only look into it, so Paso put it back. Choose "Open".
    .done = You opened a folder, and a file in it. You see what stands in it. From a folder, "Go back" leads out again.
    .tutor-watch = Does the person read the names in the list?
    .tutor-ask = What is outside, and what is inside?
    .tutor-point = The line with "Documents".
    .tutor-show = Open a real folder and take a sheet out.
    .tutor-hand-back = Say: open it like a drawer. You cannot break it.
look-a =
    .file = Lentil soup.odt
    .inside = Lentils, carrots, an onion, 40 minutes
look-b =
    .file = Choir songs.odt
    .inside = Songs for Tuesday: 4 old ones and 1 new one
look-c =
    .file = Visit to the doctor.odt
    .inside = Doctor Amina Said, Monday at 10
looked-for = { $file }
    .text = { $inside }

end-of-a-name =
    A name ends with a dot and some letters. They say what kind of file it is.

    What kind of file is each one?
    .pdf = Bus 4.pdf
    .pdf-with = A page that looks the same everywhere
    .pdf-why = ".pdf" is a page to read or print. It looks the same everywhere. Timetables and bills come like this.
    .jpg = Wedding.jpg
    .jpg-with = A picture
    .jpg-why = ".jpg" is a picture. Photos from a phone end like this. Now look at the next one.
    .odt = Letter.odt
    .odt-with = A text that you can change
    .odt-why = ".odt" is a text that you can write on. Some programs say ".docx". Both are for writing.
    .mp3 = Waltz.mp3
    .mp3-with = Music to listen to
    .mp3-why = ".mp3" is sound, most often music. Opened, it begins to play. Turn the sound down first.
    .hint-ask = What do the letters after the dot remind you of?
    .hint-look = Look at the end of the name. Then at the name itself: what may it be about?
    .tutor-watch = Does the person look at the end of the name?
    .tutor-ask = Which one would you listen to, and which one read?
    .tutor-point = The dot and the letters after it.
    .tutor-show = Labels on jars: they say what is inside.
    .tutor-hand-back = Say: read me the name. What could be inside?

save-it =
    You download { $what }.
    Save it in Documents as "{ $clear-name }".

    Its name says little, so write a better one.
    Then choose the folder, and press Save.
    .hint-ask = What do you want to call it, and where should it lie?
    .hint-look = The box "Name" is at the top, the folders are below it. Saved already? "Undo" leads back there.
    .hint-key = Type the name. Arrow down goes to "Documents", { -enter-key } chooses it. "Save" comes last.
    .hint-key-lines = Number of the box, a space, the name. Then the number of "Documents", then of "Save".
    .hint-show = Watch: a clear name, the folder Documents, then Save.
    .done = The file has a clear name and a good place. Next week you will still know it. Now see how to find it.
    .tutor-watch = Is the old name taken away before the new one is typed?
    .tutor-ask = Under which name would you look for it in a month?
    .tutor-point = The box "Name", then the word "Documents".
    .tutor-show = Write a name on a paper folder before you put it away.
    .tutor-hand-back = Say: name, folder, save. You say what comes next.
save-a =
    .what = the timetable of bus 4
    .raw = dl-20417.pdf
    .clear-name = Bus 4
    .inside = Bus 4: every 20 minutes
save-b =
    .what = the menu of the canteen
    .raw = m4-week9.pdf
    .clear-name = Canteen
    .inside = Monday: soup and rice
save-c =
    .what = the plan of the German course
    .raw = plan-final-3.pdf
    .clear-name = Course
    .inside = The course: Tuesdays at 6
from-the-web = { $raw }
    .text = { $inside }

find-it =
    Where is the file about { $topic }?
    Find it with Search, and open its line.

    Part of the name is enough: { $part }
    .hint-ask = Which letters of the name do you know?
    .hint-look = "Go back" leads out, step by step, to "All folders". Below them is "Search".
    .hint-key = Open "Search" with { -enter-key }. Type { $part }, then { -enter-key } goes to the button.
    .hint-key-lines = Type the number of "Search". Then the number of the box, a space and { $part }.
    .hint-show = Watch: Search, part of the name, and the file is there.
    .never-opened-hidden-file = You found it by looking into the folders. That works, and Search is quicker. Go back as far as "All folders", and try it.
    .never = That is another file. Type { $part } in the box, and press Search again.
    .done = The search found it, in a folder inside a folder. Part of a name is enough. So clear names help twice.
    .tutor-watch = Does the person open folder after folder? Search is shorter.
    .tutor-ask = What do you remember of the name?
    .tutor-point = The button "Search" below the folders.
    .tutor-show = Look up a word at the end of a book.
    .tutor-hand-back = Say: you type, the machine looks.
find-a =
    .topic = the guarantee of the fridge
    .part = fridge
    .name = Guarantee fridge.pdf
find-b =
    .topic = the vaccination of the child
    .part = vacc
    .name = Vaccination Yusuf.pdf
find-c =
    .topic = the contract of the flat
    .part = contract
    .name = Contract Mill Street.pdf
papers = Papers
hidden-file = { $name }
    .text = { $topic }

two-of-them =
    Fatou downloaded the same page 2 times. Now she sees 2 files:

    Bus 4.pdf
    Bus 4 (2).pdf

    What does the (2) mean?
    .newer = The second one is newer and better
    .newer-why = You chose "newer". The number only counts. It says: there was one with this name already. Look at what was done twice.
    .same = It is the same page, saved one more time
    .same-why = You chose "the same". A folder holds each name only once. So the second one got a number. You may throw it away.
    .broken = The first one is broken
    .broken-why = You chose "broken". Both files are whole. The number only says that the name was taken. Look at what Fatou did.
    .hint-ask = How many times did Fatou download the page?
    .hint-look = Look at the two names. Only the number is different.
    .tutor-watch = Does the number make the person uneasy?
    .tutor-ask = What happens when two people in a class have one name?
    .tutor-point = The (2) in the second name.
    .tutor-show = Two copies of one sheet: number the second.
    .tutor-hand-back = Say: which of the three fits what she did?

move-it =
    Move "{ $file }" from Downloads to the folder Trips.

    Trips lies in Documents. A moved file is only in the new place.
    .hint-ask = Should the file stay in Downloads too? Which button takes it away from there?
    .hint-look = Open the file's line. The buttons stand below its name.
    .hint-key = { -enter-key } on the file. Arrow right goes to "Move to …", { -enter-key } opens it. Then "Trips".
    .hint-key-lines = Type the number of the file, of "Move to …", then of "Trips".
    .hint-show = Watch: the file, Move to, and the folder Trips.
    .never-lies-timetable-bin = You threw it away. It is still needed, so Paso put it back. Choose "Move to …" now.
    .never-lies-timetable-documents = You chose Documents. Paso put the file back. Trips lies in Documents, and has a line of its own. Choose "Trips".
    .never = That is another folder. Paso put the file back. Look for "Trips" in the list.
    .done = The file lies in Trips now, and no longer in Downloads. Things that belong together lie together. Downloads stays tidy.
    .tutor-watch = Are copy and move mixed up? Undo helps.
    .tutor-ask = Where should you find it before your next trip?
    .tutor-point = The button "Move to …".
    .tutor-show = Take a sheet out of one folder and put it in another.
    .tutor-hand-back = Say: what is the name of the new place?
move-a =
    .file = Bus 4.pdf
    .inside = Bus 4: every 20 minutes
move-b =
    .file = Train to Porto.pdf
    .inside = 8:15 and 16:40, platform 2
move-c =
    .file = Ferry.pdf
    .inside = The ferry goes at 9 and at 18
trips = Trips
timetable = { $file }
    .text = { $inside }

copy-away =
    "{ $first }" lies in Trips already.
    Throw away the copy in Downloads.

    The copy has a (2) in its name. It goes into the bin.
    .hint-ask = Which of the names has a number in brackets?
    .hint-look = Look at the list of Downloads, at the end of each name.
    .hint-key = { -enter-key } on the line with (2). Arrow right goes on to "Throw away". Then { -enter-key }.
    .hint-key-lines = Type the number of the line with (2), then of "Throw away".
    .hint-show = Watch: the line with the (2), then Throw away.
    .never-lies-other-paper-bin = That was the rent. It has no (2) in its name, so Paso put it back. Go back, and look for the (2).
    .never = That was the one you keep. Paso put it back, and nothing is lost. Look in Downloads for the name with (2).
    .done = The copy is in the bin, the first one is safe. You could still get it back. The next lesson shows how.
    .tutor-watch = Is the name read to its end?
    .tutor-ask = Which one is one too many?
    .tutor-point = The (2) in the list.
    .tutor-show = Two equal sheets: one goes into the paper basket.
    .tutor-hand-back = Say: read both names aloud, then decide.
copy-a =
    .first = Bus 4.pdf
    .second = Bus 4 (2).pdf
copy-b =
    .first = Train to Porto.pdf
    .second = Train to Porto (2).pdf
copy-c =
    .first = Ferry.pdf
    .second = Ferry (2).pdf
the-first = { $first }
the-copy = { $second }

folder-of-your-own =
    Make a folder "{ $folder }" in Documents.
    Move "{ $file }" into it.
    .hint-ask = Is the folder there, under this name? And does the file lie only in it?
    .hint-look = Open Documents. "New folder" stands below the list. Choose the file, and "Move to …" is there.
    .hint-key = { -enter-key } on "New folder", type { $folder }, then "Keep this name". After that the file, "Move to …" and the folder.
    .hint-key-lines = Type the number of "New folder". Then the number of the box, a space and { $folder }. After that the file, "Move to …" and the folder.
    .hint-show = Watch: a new folder, its name, then the file moves into it.
    .never-folder = The folder would lie outside Documents. Paso took it back. Go back, open Documents, and make it there.
    .never-lies-put-away-bin = You threw the file away. It is still needed, so Paso put it back. Choose "Move to …" for it.
    .never = That is another folder. Paso put the file back. Make the folder "{ $folder }" in Documents first.
    .done = You made a folder and put a file into it. That is how order begins. It works with any paper of yours.
    .tutor-watch = Is it done without help, also if slowly?
    .tutor-ask = What would you call a folder for your own papers?
    .tutor-point = The button "New folder".
    .tutor-show = Write a name on an empty paper folder.
    .tutor-hand-back = Say: this one is all yours.
own-a =
    .folder = Health
    .file = Blood test.pdf
own-b =
    .folder = School
    .file = Report Omar.pdf
own-c =
    .folder = Flat
    .file = Keys and repairs.odt
put-away = { $file }

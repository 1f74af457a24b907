title = Get it back: bin and backup
about = You get a photo out of the bin, and make a backup.
can-do = get a file back, and make a backup
bridge = Choose 1 photo or paper that matters to you. Ask at the centre how to keep a second copy.

word-backup =
    .name = backup
    .means = A second copy in another place. It helps when the first is lost.
word-usb-stick =
    .name = USB stick
    .means = A small store for files, as big as a finger. You plug it in.

# Files that only lie there.
a-photo = Garden.jpg
    .text = A photo: a garden with red flowers
a-letter = Letter to the school.odt
    .text = Good morning, Omar is ill today.
old-list = Old list.txt
    .text = Bread, milk, soap
photo-one = First day.jpg
    .text = A photo: people in a big kitchen
photo-two = The cake.jpg
    .text = A photo: a cake with candles

why =
    It happens to everybody. One key too many, and a photo is gone.
    Most often it is not gone. It lies in the bin.

    And if the whole { -computer } is gone? Then a backup helps.
    A backup is a second copy in another place.

    You practise both here. Nothing real can get lost.
    Mistakes help: they show how to get things back.
    .tutor-watch = Does the person tell of something that was lost?
    .tutor-ask = Have you ever lost a photo that you loved?
    .tutor-point = The sentence about the second copy.
    .tutor-show = Take a sheet out of a real paper basket.
    .tutor-hand-back = Say: first we get a photo back. Press { -enter-key }.

put-it-back =
    { $who } threw a photo away: "{ $file }".
    Get it back.

    It lies in the bin. There is a button "Put it back".
    .hint-ask = Where do files go when somebody throws them away?
    .hint-look = The bin is the last line of "All folders". "Go back" leads there.
    .hint-key = { -enter-key } on "Bin", on the photo, and then on "Put it back".
    .hint-key-lines = Type the number of "Bin". Then of the photo, and of "Put it back".
    .hint-show = Watch: the bin, the photo, and Put it back.
    .never = Once the bin is empty, nobody gets the photo back. Paso undid it. Choose "No, keep it", and open the photo.
    .never-lies-old-list-pictures = That was the old list. Paso put it into the bin again. Go back, and look for "{ $file }".
    .done = The photo lies in Pictures again. The bin keeps things until somebody empties it. Look there first.
    .tutor-watch = Is the person calm, or in a hurry to press?
    .tutor-ask = What did you throw away last, and where is it now?
    .tutor-point = The line "Bin" below the folders.
    .tutor-show = A paper basket that was not emptied yet.
    .tutor-hand-back = Say: the bin waits. There is time.
back-a =
    .who = Teresa
    .file = Grandson on a swing.jpg
    .inside = A photo: a boy on a swing, laughing
back-b =
    .who = Kofi
    .file = Mother at 80.jpg
    .inside = A photo: an old woman with flowers
back-c =
    .who = Olena
    .file = Our old street.jpg
    .inside = A photo: a street with chestnut trees
lost-photo = { $file }
    .text = { $inside }

emptied =
    Don Julián presses "Empty the bin". What about the files in it?
    .still-there = They are still in the bin
    .still-there-why = You chose "still in the bin". An empty bin holds nothing any more. Think of the paper after the basket was carried out.
    .lost = They are lost. Only a backup helps now
    .lost-why = You chose "lost". An emptied bin gives nothing back. So look into it once more before you empty it.
    .other-folder = They go back to their folders
    .other-folder-why = You chose "back to their folders". That is what "Put it back" does, for one file. Emptying is something else: think of the paper basket.
    .hint-ask = What happens to paper when the basket is carried out?
    .hint-look = Look at the word "empty".
    .tutor-watch = Are emptying and putting back the same for the person?
    .tutor-ask = Who empties the basket at your home, and when?
    .tutor-point = The words "Empty the bin".
    .tutor-show = Empty a real basket into a bag.
    .tutor-hand-back = Say: what would you look at before you empty it?

to-the-stick =
    Copy the folder "{ $folder }" to the USB stick.
    Then take the stick out safely.

    The button "This folder …" leads to Copy.
    The stick stands among the folders.
    .hint-ask = Do the photos lie in two places? And is the stick out?
    .hint-look = "This folder …" leads to "Copy to …". The line "USB stick" stands in "All folders". There it is taken out.
    .hint-key = { -enter-key } on "This folder …", "Copy to …", "USB stick". Then "Go back", "USB stick", "Take the stick out safely".
    .hint-key-lines = The numbers of "This folder …", "Copy to …", "USB stick". Then "Go back", "USB stick", "Take the stick out safely".
    .hint-show = Watch: this folder, Copy to, the stick, and out with it.
    .never-lies-album-stick = You moved them. They would lie in one place only: the stick. Paso put them back. Go back, and choose "Copy to …".
    .never-lies-album-documents = You chose Documents. That is on the same machine. Paso took it back. Choose "USB stick".
    .never-lies-album-downloads = You chose Downloads. That is on the same machine. Paso took it back. Choose "USB stick".
    .never-lies-photo-one-stick = That is 1 photo. The whole folder should go. Paso took it back. Go back to the list, and choose "This folder …".
    .never-lies-photo-two-stick = That is 1 photo. The whole folder should go. Paso took it back. Go back to the list, and choose "This folder …".
    .never = That would throw the photos away. Paso put them back. A backup needs both: photos here, a copy on the stick.
    .done = The photos lie in 2 places now: here and on the stick. That is a backup. Take it out safely, and nothing on it breaks.
    .tutor-watch = Is "Copy to" chosen, and not "Move to"?
    .tutor-ask = Where are the photos, and where else?
    .tutor-point = The button "This folder …".
    .tutor-show = A real USB stick: let the person hold it.
    .tutor-hand-back = Say: two places. Which one is missing?
stick-a =
    .folder = Wedding
stick-b =
    .folder = Village feast
stick-c =
    .folder = Birthday of Wei
album = { $folder }

bin-or-backup =
    Where does help come from: the bin or the backup?
    .from-bin = From the bin
    .from-backup = From the backup
    .just-now = Fatou threw away a letter 5 minutes ago
    .just-now-why = The letter lies in the bin. Fatou opens it and puts it back. That is the shortest way.
    .water = Mihai's phone fell into the sea
    .water-why = The phone and its bin are gone. Only a second copy helps, in another place. That is the backup.
    .thief = Somebody took Amina's { -computer }
    .thief-why = The files are gone with the machine. A stick in the cupboard still has them. That is what a backup is for.
    .yesterday = Wei threw away a photo yesterday. The bin is not empty
    .yesterday-why = The bin keeps it until it is emptied. So Wei gets it back from there. No backup is needed.
    .hint-ask = Is the machine itself still there?
    .hint-look = Look whether a file is gone, or the whole machine.
    .tutor-watch = Is the question "file or machine?" asked?
    .tutor-ask = What is still there in this story?
    .tutor-point = The words that say what is gone.
    .tutor-show = A house key with the neighbour: a backup too.
    .tutor-hand-back = Say: imagine it happened to you. Where do you look?

where-to-keep =
    Where do you keep the stick with your backup?
    .beside = In the bag with the { -computer }
    .beside-why = You chose the same bag. Whoever takes the bag takes both. Think of a place that stays when the bag is gone.
    .elsewhere = In another place, like a cupboard or with family
    .elsewhere-why = You chose another place. If one is lost, the other is still there. That is the whole idea of a backup.
    .in-it = Always plugged in
    .in-it-why = You chose "plugged in". Then water, thieves or a fall hit both. Think of a place further away.
    .hint-ask = What if both were in one place, and that place burns?
    .hint-look = Look for the place that is not beside the machine.
    .tutor-watch = Does the person think of a place at home?
    .tutor-ask = Where do you keep your second house key?
    .tutor-point = The words "another place".
    .tutor-show = Your own spare key, or where you keep it.
    .tutor-hand-back = Say: which place would you choose at home?

what-i-would-miss =
    What would you miss most if it were lost?

    Only you see your answer.
    .photos = Photos and videos
    .photos-why = Photos cannot be made again. Begin your backup with them. One folder is a good start.
    .papers = Papers: contracts, certificates, results
    .papers-why = Papers can often be asked for again, but it takes weeks. A copy on a stick saves you that.
    .numbers = Telephone numbers and addresses
    .numbers-why = Numbers are quick to save and slow to collect again. A list on paper is a backup too.
    .nothing-yet = I have nothing there yet
    .nothing-yet-why = Then you begin at the best time. When the first photo comes, you know what to do.
    .tutor-watch = Give time. This question may move people.
    .tutor-ask = Would you like to tell me about it?
    .tutor-point = Point at nothing here. Listen.
    .tutor-show = Say what you would miss most yourself.
    .tutor-hand-back = Say: there is no right answer. Choose yours.

from-the-stick =
    { $who } has a new { -computer }.
    The photo "{ $file }" is only on the stick.

    Copy it from the stick to Pictures. The stick keeps its copy.
    .hint-ask = Where does the photo lie now, and where should it go?
    .hint-look = Look for "USB stick" in "All folders". "Go back" leads there.
    .hint-key = { -enter-key } on "USB stick", on the photo, on "Copy to …", on "Pictures".
    .hint-key-lines = Type the number of "USB stick", and of the photo. Then of "Copy to …", and of "Pictures".
    .hint-show = Watch: the stick, the photo, Copy to, and Pictures.
    .never-lies-safe-copy-pictures = You moved it. Then the stick would keep no copy. Paso put it back. Go back, and choose "Copy to …".
    .never-lies-safe-copy-documents = You chose Documents. Photos belong in Pictures. Paso took it back. Choose "Pictures".
    .never-lies-safe-copy-downloads = You chose Downloads. Photos belong in Pictures. Paso took it back. Choose "Pictures".
    .never-lies-other-copy-pictures = Those are papers from 2023. Paso took the copy back. Go back to the stick, and look for "{ $file }".
    .never-out-stick = The photo is still only on the stick. So Paso left the stick in. Choose the photo first.
    .never = That would throw the only copy away. Paso put it back. Choose "Copy to …".
    .done = The photo is home again, and the backup stays on the stick. You got back what seemed lost. This works with every file.
    .tutor-watch = Is the photo copied, so that the stick keeps one?
    .tutor-ask = How many copies are there in the end?
    .tutor-point = The line "USB stick".
    .tutor-show = Two equal photos: one here, one in the drawer.
    .tutor-hand-back = Say: this one you do alone. I watch.
again-a =
    .who = Carmen
    .file = First steps.jpg
    .inside = A photo: a small child walks
again-b =
    .who = Yusuf
    .file = The boat.jpg
    .inside = A photo: 4 friends in a boat
again-c =
    .who = Teresa
    .file = Class of 1962.jpg
    .inside = A photo: 30 girls and a teacher
safe-copy = { $file }
    .text = { $inside }
other-copy = Papers 2023.pdf

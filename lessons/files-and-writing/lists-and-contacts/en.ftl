title = Put names in a list
about = You change a number, and make a table of five people.
can-do = change a contact, and make a list in good order
bridge = Open the contacts on your own phone. Is there a number that is no longer right?

word-contact =
    .name = contact
    .means = A person in your list, with name, number and address.
word-table =
    .name = table
    .means = A list in lines. Each line says the same things about another person.
word-row-and-column =
    .name = row and column
    .means = A row goes from left to right: one person. A column goes down: one thing.
word-data =
    .name = data
    .means = Facts to write down and sort: a name, a number, a date.

# Columns of the table.
name = Name
town = Town
phone = Phone

# People in the contacts.
amina =
    .name = Amina Haddad
    .phone = 600 210 433
    .email = amina@post.example
julian =
    .name = Julian Mills
    .phone = 600 118 902
wei =
    .name = Wei Chen
    .phone = 600 552 070

# Rows that are there already.
first =
    .name = Teresa
    .town = Ashton
    .phone = 3140
second =
    .name = Kofi
    .town = Milford
    .phone = 3152
third =
    .name = Olena
    .town = Ashton
    .phone = 3107

why =
    A number on a slip of paper gets lost.
    In a list you find it in a second.
    You change it when it changes.

    First you use contacts: the list of people in a phone.
    Then you make a table, as for a choir or a class.

    All names here are invented. Mistakes help, and Undo is always there.
    .tutor-watch = Does the person keep numbers on paper, or in the head?
    .tutor-ask = Whose number do you know by heart?
    .tutor-point = The words contacts and table.
    .tutor-show = An old address book, with letters at the side.
    .tutor-hand-back = Say: we begin by looking somebody up. Press { -enter-key }.

look-one-up =
    You want to call { $who }.
    Look for the name and open the contact.

    The names stand from A to Z.
    .hint-ask = With which letter does the name begin?
    .hint-look = Look down the list. The names are in order. "All contacts" leads back to it.
    .hint-key = On a card, Tab goes to "All contacts". In the list, arrow down goes to { $who }, and { -enter-key } opens it.
    .hint-key-lines = In the list, type the number of the line with { $who }. "Go back" and "All contacts" lead there.
    .hint-show = Watch: down to the name, and { -enter-key }.
    .hint-show-lines = Like this: the number of the line with the name.
    .never = Then the card of { $who } would be gone. Paso put it back. Press Go back, then All contacts.
    .not-yet = This is another contact. "All contacts" leads back to the list.
    .done = There is the number. A contact is one person with all that you know of them. Order makes it quick.
    .tutor-watch = Are the names read, or counted from the top?
    .tutor-ask = Who stands before, and who after?
    .tutor-point = The first letters of the names.
    .tutor-show = The letters at the side of an address book.
    .tutor-hand-back = Say: where would that letter be?
look-a =
    .who = Fatou Diallo
    .number = 600 774 215
look-b =
    .who = Mihai Popescu
    .number = 600 431 118
look-c =
    .who = Rosa Martin
    .number = 600 905 361
looked-for =
    .name = { $who }
    .phone = { $number }

new-number =
    Your neighbour { $who } has a new number: { $new-phone }. Change it.

    Open the contact. "Change" lets you write. Then press Save.
    .hint-ask = Where is the old number written?
    .hint-look = In the list, open the contact of { $whole }. Look there for "Change".
    .hint-key = Press "Change". In the box "Phone", Backspace takes the old number away. Type the new one.
    .hint-key-lines = Choose "Change". Then the number of "Phone", a space and { $new-phone }. Then Save.
    .hint-show = Watch: the contact, Change, the new number, Save.
    .never = That would throw the whole contact away. Paso put it back. Only the number is old: choose "Change".
    .not-yet = Something else is saved now. The number is { $new-phone }. Open the contact of { $whole } and press Change.
    .done = The new number is saved. The old one cannot mislead you any more. One place to change, and all is right.
    .tutor-watch = Is the old number taken away first?
    .tutor-ask = What stays the same, and what changes?
    .tutor-point = The button "Change".
    .tutor-show = Cross out a number on paper and write the new one.
    .tutor-hand-back = Say: read the number to me while you type.
number-a =
    .who = Carmen
    .whole = Carmen Ortiz
    .old-phone = 600 331 208
    .new-phone = 600 331 209
number-b =
    .who = Yusuf
    .whole = Yusuf Demir
    .old-phone = 600 870 014
    .new-phone = 600 121 577
number-c =
    .who = Olena
    .whole = Olena Bondar
    .old-phone = 600 645 300
    .new-phone = 600 645 822
neighbour =
    .name = { $whole }
    .phone = { $old-phone }

somebody-new =
    Put { $person } in your contacts.
    The number is { $phone }.

    Save. Then mark: call in an emergency.
    .hint-ask = What do you need of a person to call them?
    .hint-look = "New contact" stands above the list. After "Save" look for "Call in an emergency".
    .hint-key = { -enter-key } on "New contact". Tab goes from box to box, to "Save" and to the mark.
    .hint-key-lines = Type the number of "New contact". Box by box: number, space, words. Then Save, and the mark.
    .hint-show = Watch: new contact, name, number, Save, then the mark.
    .not-yet = Something else is saved now. Compare: { $person }, { $phone }. Press Change and write it sign by sign.
    .done = The contact is there and has its mark. In an emergency others find it at once. Many phones show it even when locked.
    .tutor-watch = Is the name in its box, and the number in its own?
    .tutor-ask = Who should be called if something happens to you?
    .tutor-point = The button "Call in an emergency".
    .tutor-show = A card with an emergency number in your own purse.
    .tutor-hand-back = Say: whom would you choose?
new-a =
    .person = Elena Duarte
    .phone = 600 447 120
new-b =
    .person = Omar Benali
    .phone = 600 203 918
new-c =
    .person = Ana Kowalski
    .phone = 600 386 551

what-is-data =
    Data are facts that one can write in a list and compare.

    Which of these are data? Mark all of them.
    .price = The bread costs 2 { -money }
    .price-why = You chose the price. It is a fact with a number. A list of prices can be compared.
    .feeling-warm = The bread smells wonderful
    .feeling-warm-why = You chose the smell. It is true for you, but nobody can put it in order. Look for facts with a number or a date.
    .birthday = Kofi was born on 3 May
    .birthday-why = You chose the birthday. It is a fact with a date. So a list can say who is next.
    .temperature = It is 21 degrees in the kitchen
    .temperature-why = You chose the temperature. It was measured. Many of them make a table of the weather.
    .hint-ask = Could you write it down and compare it with others?
    .hint-look = Look for numbers and dates.
    .tutor-watch = Is "fact" mixed up with "true for me"?
    .tutor-ask = Which of them could stand in a list?
    .tutor-point = The number 21, then the word wonderful.
    .tutor-show = A receipt: every line is data.
    .tutor-hand-back = Say: one of them cannot be counted. Which?

rows-and-columns =
    A table has rows and columns.

    A row goes from left to right. It is one person.
    A column goes down. It is one thing: all names, all towns.

    What you write in a row stays together.
    So a table can be put in order. No number gets lost.
    .tutor-watch = Is the finger going along, or down?
    .tutor-ask = Where would all the towns stand?
    .tutor-point = Draw a row in the air, then a column.
    .tutor-show = A timetable: rows are buses, columns are stops.
    .tutor-hand-back = Say: now you write one row. Press { -enter-key }.

a-row-more =
    Put one more person in the table: { $person }, { $town }, { $phone }.

    Open the empty row. Write each thing in its box.
    Then look at the whole table.
    .hint-ask = What is still empty: a row, or a box in it?
    .hint-look = The last row of the table is yours. It has 3 boxes.
    .hint-key = { -enter-key } opens the row. Tab goes to the next box, and to "Whole table".
    .hint-key-lines = Open the last row by its number. Box by box: number, space, words. Then "Whole table".
    .hint-show = Watch: the empty row, name, town, phone, the whole table.
    .not-yet = The table still needs this row: { $person }, { $town }, { $phone }. Compare it with yours, box by box.
    .done = The new row stands in the table. Name, town and phone belong together. Each has its own column.
    .tutor-watch = Does each thing go into its own box?
    .tutor-ask = Which box does a town belong in?
    .tutor-point = The empty row, then the names of the boxes.
    .tutor-show = Write one line of a list on squared paper.
    .tutor-hand-back = Say: name first. What comes then?
more-a =
    .person = Fatou
    .town = Milford
    .phone = 3121
more-b =
    .person = Mihai
    .town = Newby
    .phone = 3166
more-c =
    .person = Amina
    .town = Ashton
    .phone = 3138

in-order =
    { $person } from { $town } joins the list. The number comes later.

    Write the row. Then put the table in order by name.
    .hint-ask = What must be there before you put it in order?
    .hint-look = First the row: { $person }, { $town }. "Put in order" stands below the whole table.
    .hint-key = Write the last row. Then { -enter-key } on "Whole table", on "Put in order" and on "Name".
    .hint-key-lines = Open the last row and write it. Then choose "Whole table", "Put in order" and "Name".
    .hint-show = Watch: the row, the whole table, Put in order, Name.
    .not-yet = The table still needs this row: { $person }, { $town }. Compare it with yours, box by box.
    .done = The names stand from A to Z. Each town went along with its name. An empty box may wait.
    .tutor-watch = Does the person see that rows move as a whole?
    .tutor-ask = Who stands first now, and why?
    .tutor-point = The button "Put in order".
    .tutor-show = Sort 4 paper slips by the first letter.
    .tutor-hand-back = Say: which letter should be on top?
order-a =
    .person = Ben
    .town = Newby
order-b =
    .person = Lin
    .town = Ashton
order-c =
    .person = Samira
    .town = Milford

what-stays-together =
    You put a table in order by town.
    What happens to the phone numbers?
    .row = Each number goes along with its row
    .row-why = You chose "with its row". One row is one person, and it moves as a whole. So nobody gets a strange number.
    .column = The numbers stay, only the towns move
    .column-why = You chose "only the towns move". Then every number would belong to somebody else. Think of a row as one card.
    .nothing = The numbers are put in order too
    .nothing-why = You chose "the numbers too". Only one column says the order. The others come along, card by card.
    .hint-ask = What would happen if only the towns moved?
    .hint-look = Think of each row as one card with 3 words.
    .tutor-watch = Does the person see a row as one card?
    .tutor-ask = What belongs together on an address card?
    .tutor-point = One row of the table, with your finger along it.
    .tutor-show = 3 cards with name, town and number: sort them.
    .tutor-hand-back = Say: take a card in your hand. What moves?

five-people =
    Make a list of 5 people. Then put it in order by name.

    { $one }, { $one-town }, { $one-phone }
    { $two }, { $two-town }, { $two-phone }
    Then 3 more, whom you invent yourself. Fill every box.

    "Next row" leads on.
    .hint-ask = Which box is still empty?
    .hint-look = In a row look for "Next row". In the table look for "Put in order".
    .hint-key = Tab goes from box to box, and to "Next row". There press { -enter-key }.
    .hint-key-lines = Box by box: number, space, words. Then the number of "Next row".
    .hint-show = Watch: 5 rows, one after the other, then the order by name.
    .not-yet = The list grows. { $one } and { $two } do not both stand there as asked. Compare with the lines above.
    .done = 5 people stand in your list, from A to Z. You can make one for a choir or a class.
    .tutor-watch = Is there still joy in the fourth row? Offer a rest.
    .tutor-ask = Whom do you invent? Tell me about them.
    .tutor-point = The button "Next row".
    .tutor-show = Say 3 invented names with a town, for a laugh.
    .tutor-hand-back = Say: your list, your people. Take your time.
five-a =
    .one = Wei
    .one-town = Ashton
    .one-phone = 3111
    .two = Carmen
    .two-town = Newby
    .two-phone = 3122
    .three = Ida
    .three-town = Milford
    .three-phone = 3133
    .four = Paul
    .four-town = Ashton
    .four-phone = 3144
    .five = Zoe
    .five-town = Newby
    .five-phone = 3155
five-b =
    .one = Yusuf
    .one-town = Milford
    .one-phone = 3210
    .two = Hanna
    .two-town = Ashton
    .two-phone = 3220
    .three = Bea
    .three-town = Newby
    .three-phone = 3230
    .four = Tom
    .four-town = Milford
    .four-phone = 3240
    .five = Lea
    .five-town = Ashton
    .five-phone = 3250
five-c =
    .one = Rosa
    .one-town = Newby
    .one-phone = 3301
    .two = Dmitri
    .two-town = Milford
    .two-phone = 3302
    .three = Aya
    .three-town = Ashton
    .three-phone = 3303
    .four = Sam
    .four-town = Newby
    .four-phone = 3304
    .five = Eva
    .five-town = Milford
    .five-phone = 3305

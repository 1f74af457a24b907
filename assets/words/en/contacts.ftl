### Practice contacts: what stands in them, and what Paso says below them.

contacts = Contacts
contacts-new = New contact
contacts-nobody = There is nobody here yet.
contacts-name = Name
contacts-phone = Phone
contacts-email = Email
contacts-change = Change
contacts-write = Write on this card
contacts-all = All contacts
contacts-throw-away = Throw away
contacts-emergency = Call in an emergency
contacts-not-emergency = Not in an emergency
contacts-in-emergency = In an emergency
contacts-emergency-mark = SOS
contacts-merge = The same as …
contacts-merge-head = Which card is also of { $name }?

## What Paso says.

contacts-kept = { $name } is saved.
contacts-gone = The card of { $name } is gone. Undo brings it back.
contacts-merged = Two cards are one now. All that stood on both stands here.
contacts-nothing = Nothing was written, so nothing is saved. "New contact" opens an empty card again.
contacts-no-name = The card has no name yet. Write a name, so that you find it again.
contacts-full = There is no room for more people here.

### Practice messages: what stands in them, and what Paso says below them.

messages = Messages
messages-who = Who
messages-last = Last message
messages-you = You
messages-text = Message
messages-to-all = Message to all
messages-more = More …
messages-call = Call
messages-block = Block
messages-unblock = Unblock
messages-report = Report
messages-leave = Leave the group
messages-group-mark = group
messages-blocked-mark = blocked
messages-left-mark = left
messages-is-blocked = Blocked: nothing comes from here any more.
messages-is-left = You left this group.
messages-is-reported = You reported it.
messages-on-the-phone = On the phone: { $who }
messages-key = Key { $key }
messages-hang-up = Hang up

## What Paso says.

messages-no-text = The message is still empty. Write something in the box first.
messages-off = Your message went out. Something else was asked. Press Undo, and read what is asked once more.
messages-blocked = Blocked. Nothing comes from there any more. The other side is not told.
messages-unblock-done = Messages come from there again.
messages-reported = Reported. In life somebody of the service looks at it now.
messages-left = You left the group. The others go on writing without you.
messages-followed = You followed the link. In life a web page opens now. Here nothing more happens.

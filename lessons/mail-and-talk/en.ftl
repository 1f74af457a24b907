title = Write and talk to people
about = Emails, messages and calls: reach people near and far.

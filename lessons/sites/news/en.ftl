news = Millbrook Post
    .address = post.example
    .welcome = News of the town, every day.

news-market-old = Market in Millbrook: every Friday
    .address = post.example/market-friday
    .words = millbrook|market|day|friday|square
    .date = Written 3 years ago.
    .what = From next month the market is on Friday, on Church Square.
news-market = Market in Millbrook moves to Tuesday
    .address = post.example/market-tuesday
    .words = millbrook|market|tuesday|day
    .date = Written 2 days ago.
    .what = The market is now on Tuesday, 8 to 1, at the station.

news-crossing-old = Bridge in Millbrook closed for one year
    .address = post.example/bridge-closed
    .words = millbrook|bridge|closed|open
    .date = Written 2 years ago.
    .what = The old bridge is closed for one year. Take the road by the lake.
news-crossing = Bridge in Millbrook is open again
    .address = post.example/bridge-open
    .words = millbrook|bridge|open
    .date = Written yesterday.
    .what = You can cross the old bridge again, on foot and by bike.

news-water-old = No water in Millbrook on Sunday
    .address = post.example/water-sunday
    .words = millbrook|water|sunday|street
    .date = Written 4 years ago.
    .what = No water in Mill Street on Sunday, from 6 to 9.
news-water = No water in Millbrook on Thursday
    .address = post.example/water-thursday
    .words = millbrook|water|thursday
    .date = Written this morning.
    .what = No water in Park Road on Thursday, from 10 to 12.

title = Find what you need
about = Search pages, maps and helpers: find it, and see who says it.

title = Find what you need
about = Search pages, maps and assistants: find it, and see who says it.

# Gives the icon font a family of its own, of the same length as the old one: where the machine has
# the font too, asking for its family gets that file, which may be a WOFF2 that is slow to unpack.
s/Material Icons/Nuanyang Icons/g
s/M\x00a\x00t\x00e\x00r\x00i\x00a\x00l\x00 \x00I\x00c\x00o\x00n\x00s/N\x00u\x00a\x00n\x00y\x00a\x00n\x00g\x00 \x00I\x00c\x00o\x00n\x00s/g

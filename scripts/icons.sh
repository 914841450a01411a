#!/bin/sh
# Renders the icons from their SVG sources. Needs rsvg-convert (Debian: librsvg2-bin) and optipng.
set -eu
cd "$(dirname "$0")/../assets/icons"
for source in *.svg; do
  name=${source%.svg}
  for size in 16 32 48 128; do
    rsvg-convert --width "$size" --height "$size" "$source" --output "$name-$size.png"
    optipng -quiet -o2 -strip all "$name-$size.png"
  done
done

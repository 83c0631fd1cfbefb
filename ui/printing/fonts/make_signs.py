#!/usr/bin/env python3
"""Draws PasserelleSigns.ttf: the weather, flag and status signs that Inter lacks.

Needs python3-fonttools and python3-shapely. Run it in this folder after changing a shape.
Units: 1000 per em; the vertical measures are those of Inter, so that a sign never moves a line.
"""
from math import cos, pi, sin

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.polygon import orient
from shapely.ops import unary_union

ASCENT, DESCENT, MIDDLE = 969, -241, 364


def disc(x, y, radius):
    return Point(x, y).buffer(radius, 24)


def stroke(points, width):
    return LineString(points).buffer(width / 2, 8)


def sun(x, y, radius):
    rays = [
        stroke([(x + r * cos(a), y + r * sin(a)) for r in (radius * 1.45, radius * 1.95)], radius * 0.36)
        for a in (k * pi / 4 for k in range(8))
    ]
    return unary_union([disc(x, y, radius), *rays])


def cloud(x, y, size):
    """A cloud of width 8 `size`, its flat base at y."""
    return unary_union([
        disc(x + 1.6 * size, y + 1.6 * size, 1.6 * size),
        disc(x + 3.7 * size, y + 2.9 * size, 2.2 * size),
        disc(x + 6.3 * size, y + 1.7 * size, 1.7 * size),
        box(x + 1.6 * size, y, x + 6.3 * size, y + 2 * size),
    ])


def sunny_cloud():
    front = cloud(60, 60, 96)
    return unary_union([sun(640, 545, 150).difference(front.buffer(48)), front])


def storm():
    above = cloud(60, 270, 100)
    bolt = Polygon([(470, 330), (330, 60), (450, 60), (370, -130), (620, 140), (490, 140), (590, 330)])
    return unary_union([above.difference(bolt.buffer(44)), bolt])


def flag():
    pole = box(120, -60, 200, 760)
    cloth = Polygon([(200, 740), (690, 560), (200, 360)])
    return unary_union([pole, cloth])


def half_disc():
    ring = disc(400, MIDDLE, 330).difference(disc(400, MIDDLE, 262))
    return unary_union([ring, disc(400, MIDDLE, 300).intersection(box(0, -200, 400, 900))])


def turning_arrow():
    arc = [(440 + 300 * cos(a), 260 + 300 * sin(a)) for a in (pi * (1 - k / 24 * 0.92) for k in range(25))]
    tip_x, tip_y = arc[-1]
    head = Polygon([(tip_x - 190, tip_y + 30), (tip_x + 190, tip_y + 30), (tip_x + 20, tip_y - 230)])
    return unary_union([stroke(arc, 84), head])


def cross():
    return unary_union([stroke([(130, 94), (670, 634)], 110), stroke([(130, 634), (670, 94)], 110)])


SIGNS = {
    "sun": (0x2600, 860, sun(430, MIDDLE, 190)),
    "cloud": (0x2601, 940, cloud(60, 90, 102)),
    "sunnyCloud": (0x26C5, 960, sunny_cloud()),
    "storm": (0x26C8, 940, storm()),
    "flag": (0x2691, 750, flag()),
    "fullCircle": (0x25CF, 800, disc(400, MIDDLE, 330)),
    "halfCircle": (0x25D0, 800, half_disc()),
    "emptyCircle": (0x25CB, 800, disc(400, MIDDLE, 330).difference(disc(400, MIDDLE, 262))),
    "turningArrow": (0x21B7, 880, turning_arrow()),
    "parallel": (0x2225, 560, unary_union([box(130, 30, 220, 700), box(340, 30, 430, 700)])),
    "cross": (0x2715, 800, cross()),
}


def glyph(shape):
    pen = TTGlyphPen(None)
    for polygon in getattr(shape, "geoms", [shape]):
        outline = orient(polygon.simplify(0.8), sign=-1.0)
        for ring in (outline.exterior, *outline.interiors):
            points = [(round(x), round(y)) for x, y in ring.coords[:-1]]
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()
    return pen.glyph()


def main():
    names = [".notdef", *SIGNS]
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({code: name for name, (code, _, _) in SIGNS.items()})
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    glyphs.update({name: glyph(shape) for name, (_, _, shape) in SIGNS.items()})
    builder.setupGlyf(glyphs)
    table = builder.font["glyf"]
    widths = {".notdef": 500, **{name: width for name, (_, width, _) in SIGNS.items()}}
    builder.setupHorizontalMetrics({n: (widths[n], getattr(table[n], "xMin", 0)) for n in names})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable({
        "familyName": "Passerelle Signs",
        "styleName": "Regular",
        "uniqueFontIdentifier": "PasserelleSigns-1",
        "fullName": "Passerelle Signs",
        "psName": "PasserelleSigns",
        "version": "Version 1.000",
        "licenseDescription": "GPL-3.0-or-later with font exception: documents may embed this font",
    })
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=DESCENT, usWinAscent=ASCENT,
                     usWinDescent=-DESCENT, sxHeight=545, sCapHeight=727, fsType=0)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 3786825600
    builder.font.recalcTimestamp = False
    builder.save("PasserelleSigns.ttf")


if __name__ == "__main__":
    main()

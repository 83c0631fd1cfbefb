#include "ui/look/Palette.h"

#include <algorithm>
#include <cmath>

namespace passerelle::palette {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor seriesColour(SeriesRole role)
{
    switch (role) {
    case SeriesRole::Completed:
        return {0x00, 0x9E, 0x73};
    case SeriesRole::InProgress:
        return {0x00, 0x72, 0xB2};
    case SeriesRole::Preparing:
        return {0x56, 0xB4, 0xE9};
    case SeriesRole::Postponed:
        return {0xE6, 0x9F, 0x00};
    case SeriesRole::OnHold:
        return {0xCC, 0x79, 0xA7};
    case SeriesRole::NotStarted:
        return {0x9A, 0xA5, 0xB8};
    case SeriesRole::Abandoned:
        return {0x4D, 0x4D, 0x4D};
    case SeriesRole::NotStated:
        return {0xE1, 0xE5, 0xEC};
    case SeriesRole::Local:
        return {0x2B, 0x4C, 0x9B};
    case SeriesRole::Comparator:
        return {0xB8, 0xC2, 0xD6};
    }
    return softInk;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first) + 0.05;
    const double other = luminance(second) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor inkOn(const QColor &background)
{
    const double white = contrastRatio(paper, background);
    if (white >= 4.5)
        return paper;
    return contrastRatio(ink, background) > white ? ink : paper;
}

} // namespace passerelle::palette

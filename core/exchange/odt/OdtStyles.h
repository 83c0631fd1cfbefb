#pragma once

#include "core/reports/Report.h"

#include <QString>

namespace passerelle {

/// The paragraph styles of a document. Where word processors have a style of their own for the
/// purpose it is that one, so that they show it under its usual name and rank.
enum class OdtStyle
{
    Title,
    Subtitle,
    CoverTerritory,
    CoverLine,
    CoverFacts, ///< the first line of the foot of the cover
    Heading1,
    Heading2,
    Heading3,
    Body,
    Lead,
    Note,
    Bullet,
    TableHeading,
    TableContents,
    TableGroup,
    KeyFigure,
    KeyFigureLabel,
    Caption,
    Picture,
    Header,
    Footer,
    Notice,
};

/// The page styles: the cover has neither header nor page number.
enum class OdtPage
{
    Cover,
    Standard,
};

/// Names a reader meets in the list of styles; those of our own are translated.
QString odtDisplayName(OdtStyle style);
QString odtDisplayName(OdtPage page);
QString odtSpanDisplayName(RunStyle style);
QString odtBulletListDisplayName();

/// 1 to 3 for a heading, 0 for any other paragraph.
int odtOutlineLevel(OdtStyle style);

/// The style:name that goes with a display name ("Heading_20_1" for "Heading 1").
QString odtStyleName(const QString &displayName);

/// Of every picture.
QString odtPictureStyleName();

} // namespace passerelle

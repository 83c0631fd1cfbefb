#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace passerelle {

/// A picture file of the package.
struct OdtPictureFile
{
    QString path; ///< "Pictures/1.png"
    QString mediaType;
    QByteArray content;
};

/// The names of a picture to who cannot see it.
struct OdtFrameTexts
{
    QString title;
    QString description; ///< empty when the title says it all
};

/// What the generator has no words for, kept aside in the order of the document, to be put in
/// place by finishOdtContent().
struct OdtExtras
{
    QStringList tableTitles; ///< one per table of the body
    std::vector<OdtFrameTexts> frames; ///< one per picture of the body
    std::vector<OdtPictureFile> pictures;
};

} // namespace passerelle

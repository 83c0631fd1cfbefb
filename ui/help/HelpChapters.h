#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace passerelle {

/// A chapter of the help: a Markdown file of resources/help.
struct HelpChapter
{
    QString name; ///< of its file, without suffix: "follow-ups"
    QString title; ///< its first heading, in the language asked for

    bool operator==(const HelpChapter &) const = default;
};

/// The chapters in the order of reading. Languages other than English read the French ones.
std::vector<HelpChapter> helpChapters(QLocale::Language language);

/// The file of a chapter: "qrc:/help/fr/plan.md".
QString helpUrl(const QString &chapter, QLocale::Language language);

} // namespace passerelle

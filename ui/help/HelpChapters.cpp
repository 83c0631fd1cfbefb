#include "ui/help/HelpChapters.h"

#include <QFile>

#include <array>

namespace passerelle {

namespace {

constexpr std::array names{"start",    "window",     "plan",      "followups",
                           "partners", "indicators", "documents", "history"};

QString pathOf(const QString &chapter, QLocale::Language language)
{
    const QString folder =
        language == QLocale::English ? QStringLiteral("en") : QStringLiteral("fr");
    return QStringLiteral(":/help/%1/%2.md").arg(folder, chapter);
}

/// The text of the first line, "# Le plan d’actions".
QString titleOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT(isOpen);
    const QString line = isOpen ? QString::fromUtf8(file.readLine()) : QString();
    return line.mid(2).trimmed();
}

} // namespace

std::vector<HelpChapter> helpChapters(QLocale::Language language)
{
    std::vector<HelpChapter> chapters;
    for (const char *each : names) {
        const QString name = QString::fromLatin1(each);
        chapters.push_back({name, titleOf(pathOf(name, language))});
    }
    return chapters;
}

QString helpUrl(const QString &chapter, QLocale::Language language)
{
    return QStringLiteral("qrc") + pathOf(chapter, language);
}

} // namespace passerelle

#include "ui/widgets/TagCompleter.h"

#include "ui/widgets/TagField.h"

#include <QStringListModel>

namespace passerelle {

TagCompleter::TagCompleter(QObject *parent)
    : QCompleter(parent)
    , m_texts(new QStringListModel(this))
{
    constexpr int shownTags = 12;
    setModel(m_texts);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(shownTags);
}

void TagCompleter::setTags(const std::vector<Tag> &tags)
{
    QStringList texts;
    for (const Tag &tag : tags)
        texts << completionText(tag);
    m_texts->setStringList(texts);
}

} // namespace passerelle

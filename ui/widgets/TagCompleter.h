#pragma once

#include <QCompleter>

#include <vector>

class QStringListModel;

namespace passerelle {

struct Tag;

/// Proposes tags as they are typed, found by any of their letters.
class TagCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit TagCompleter(QObject *parent = nullptr);

    void setTags(const std::vector<Tag> &tags);

private:
    QStringListModel *m_texts;
};

} // namespace passerelle

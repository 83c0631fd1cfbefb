#pragma once

#include "core/domain/Vocabulary.h"

#include <QComboBox>

#include <optional>

namespace passerelle {

/// A choice among the terms of a closed vocabulary or the names the user gave. The wheel does not
/// change it by accident. A text longer than the field is elided and stands whole in its tool tip.
class ChoiceField final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// The keys and labels to choose from; the chosen key stays. An empty key is "none".
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    void setKey(const QString &key);
    /// For names of any length: the width follows the room there is rather than the longest name.
    void setFollowsRoom();
    QString key() const { return currentData().toString(); }

signals:
    /// The user chose another key.
    void committed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString elidedText() const;
    void tellWhole();
};

/// The keys and labels of a vocabulary, after `none` when it is not empty.
template <typename Enum>
QList<std::pair<QString, QString>> choicesOf(const QString &none = {})
{
    QList<std::pair<QString, QString>> choices;
    if (!none.isEmpty())
        choices.emplace_back(QString(), none);
    for (const VocabularyTerm<Enum> &term : vocabulary<Enum>())
        choices.emplace_back(QString::fromLatin1(term.key), translatedTerm(term.label));
    return choices;
}

} // namespace passerelle

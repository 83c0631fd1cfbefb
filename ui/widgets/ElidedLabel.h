#pragma once

#include <QLabel>

namespace passerelle {

/// Words on one line, as wide as there is room: what does not fit is elided, and the whole then
/// stands in the tool tip. Screen readers read the whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    /// `text` is plain; line breaks become spaces.
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    /// Says something else, as the constructor does.
    void setWords(const QString &text);
    /// What the tool tip says in the place of the whole words: a path for a name.
    void setHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString elidedText() const;
    void tellWhole();

    QString m_hint;
};

} // namespace passerelle

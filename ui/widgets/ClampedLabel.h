#pragma once

#include "ui/widgets/ClampedText.h"

#include <QLabel>

namespace passerelle {

/// Words on a few lines at most: what does not fit is elided, and the whole then stands in the tool
/// tip. Screen readers read the whole.
class ClampedLabel final : public QLabel
{
    Q_OBJECT

public:
    /// `mostLines` 0: as many as the words take.
    explicit ClampedLabel(int mostLines, QWidget *parent = nullptr);

    /// `text` is plain; its line breaks are shown as spaces.
    void setWords(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ClampedText shownIn(int width) const;
    /// What stands around the words: margins and the padding of the style sheet.
    QSize surround() const;
    void tellWhole();

    int m_mostLines;
    mutable ClampedTextCache m_clamped;
};

} // namespace passerelle

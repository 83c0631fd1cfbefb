#pragma once

#include "ui/widgets/ClampedText.h"

#include <QAbstractButton>

namespace passerelle {

/// Words that lead somewhere: a button without a frame, quiet until pointed at, whose text goes on
/// below when its line is full, which QPushButton cannot do.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// Elides what takes more lines than this; the whole then stands in the tool tip.
    void setMostLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ClampedText shownIn(int width) const;

    int m_mostLines = 0; ///< 0: as many as it takes
    mutable ClampedTextCache m_clamped;
};

} // namespace passerelle

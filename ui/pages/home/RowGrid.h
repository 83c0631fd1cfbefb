#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace passerelle {

/// Rows of a card: cells in aligned columns.
class RowGrid final : public QWidget
{
    Q_OBJECT

public:
    /// The column `wide` takes what the others leave.
    explicit RowGrid(int wide, QWidget *parent = nullptr);

    /// Shares the width between the columns: `stretch` of the sum of all.
    void setStretch(int column, int stretch);

    /// Whether a hairline stands between the rows: so at first.
    void setRuled(bool isRuled);

    /// A cell of words that wrap; `soft` follows `plain` in secondary ink. Without it, what four
    /// lines have no room for stands in a tool tip.
    QWidget *words(const QString &plain, const QString &soft = {});

    /// What it is about, on two lines at most, and below why, on one line in secondary ink. What
    /// does not fit is elided and stands in a tool tip.
    QWidget *lines(const QString &plain, const QString &soft);

    /// Adds a row below the others; the cells become the grid's, nullptr leaves one empty.
    void addRow(const std::vector<QWidget *> &cells);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect placeOf(int row) const;

    QGridLayout *m_grid;
    int m_wide;
    int m_rows = 0;
    bool m_isRuled = true;
};

} // namespace passerelle

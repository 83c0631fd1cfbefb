#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace passerelle {

/// Lays widgets out from left to right and goes on below when the line is full, as words do.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// `spacing` in pixels, both ways.
    explicit FlowLayout(QWidget *parent, int spacing = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Puts a widget before the `index`-th.
    void insertWidget(int index, QWidget *widget);
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    /// The height the items take in `area`; moves them there when `places`.
    int arrange(const QRect &area, bool places) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_spacing;
};

} // namespace passerelle

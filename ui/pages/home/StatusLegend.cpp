#include "ui/pages/home/StatusLegend.h"

#include "core/reports/StatusSeries.h"
#include "ui/look/LetterWidth.h"
#include "ui/look/StatusLook.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace passerelle {

/// Words after a patch of colour.
class PatchLabel final : public QLabel
{
public:
    explicit PatchLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setLook(*this, "soft");
        makeRoom();
    }

    void setColour(const QColor &colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            makeRoom();
        QLabel::changeEvent(event);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QPainter painter(this);
        painter.fillRect(0, (height() - side()) / 2, side(), side(), m_colour);
    }

private:
    int side() const { return fontMetrics().ascent() * 2 / 3; }
    void makeRoom() { setIndent(side() + letterWidth(fontMetrics()) / 2); }

    QColor m_colour;
};

StatusLegend::StatusLegend(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, 10);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusLegend::setStatuses(std::vector<std::optional<ActionStatus>> statuses)
{
    m_statuses = std::move(statuses);
    for (PatchLabel *label : m_labels) {
        // Later: a change of colours, during which Qt goes through all widgets, may have called.
        layout()->removeWidget(label);
        label->hide();
        label->deleteLater();
    }
    m_labels.clear();
    for (const std::optional<ActionStatus> &status : m_statuses) {
        auto *label = new PatchLabel(statusLabel(status), this);
        layout()->addWidget(label);
        m_labels.push_back(label);
        label->show();
    }
    dress();
}

void StatusLegend::dress()
{
    const Theme &theme = themeOf(palette());
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setColour(statusLook(m_statuses[i], theme).colour);
}

void StatusLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace passerelle

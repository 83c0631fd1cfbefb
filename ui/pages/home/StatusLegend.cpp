#include "ui/pages/home/StatusLegend.h"

#include "core/reports/StatusSeries.h"
#include "ui/look/StatusLook.h"
#include "ui/look/StyleSheet.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QLabel>

namespace passerelle {

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
    for (QLabel *label : m_labels) {
        // Later: a change of colours, during which Qt goes through all widgets, may have called.
        layout()->removeWidget(label);
        label->hide();
        label->deleteLater();
    }
    m_labels.clear();
    for (std::size_t i = 0; i < m_statuses.size(); ++i) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::RichText);
        setLook(*label, "soft");
        layout()->addWidget(label);
        m_labels.push_back(label);
        label->show();
    }
    write();
}

void StatusLegend::write()
{
    const Theme &theme = themeOf(palette());
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;%2")
                                 .arg(statusLook(m_statuses[i], theme).colour.name(),
                                      statusLabel(m_statuses[i]).toHtmlEscaped()));
}

void StatusLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace passerelle

#pragma once

#include "core/reports/ProgressOptions.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace passerelle {

class ChoiceField;
class DayField;
class PeriodField;
class PlanSession;
struct PeriodValue;

/// The choices an annual review is made with: plan, period, since when, language, parts, logos. The
/// plan is that of the whole window.
class ReviewOptionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewOptionsPanel(PlanSession &session, QWidget *parent = nullptr);

    /// For the day of the session; the locale is that of the language chosen.
    ProgressOptions options() const;
    void setOptions(const ProgressOptions &options);

    /// Shows the plans, logos and days of the session as they are now.
    void refresh();
    /// Forgets the dates and logos chosen, which belong to one plan.
    void forgetPlan();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Logo
    {
        OrganizationId organization; ///< null: the territory's
        QCheckBox *box;
    };

    QLabel *addRow(QVBoxLayout &column, QWidget &field, const char *name);
    void addSections(QVBoxLayout &column);
    void connectFields();
    void takePeriod(const PeriodValue &value);
    void takeSections();
    void takeLogos();
    void showDates();
    void showLogos();
    void addLogo(const OrganizationId &organization, const QString &name, bool isShown);
    void retranslate();

    PlanSession &m_session;
    ProgressOptions m_options;
    QLabel *m_planName;
    QLabel *m_periodName;
    QLabel *m_sinceName;
    QLabel *m_languageName;
    QLabel *m_sectionsName;
    QLabel *m_logosName;
    QLabel *m_noLogos;
    ChoiceField *m_plan;
    PeriodField *m_period;
    DayField *m_since;
    ChoiceField *m_language;
    std::vector<QCheckBox *> m_sections; ///< in the order of the vocabulary
    std::vector<Logo> m_logos;
    QVBoxLayout *m_logoColumn;
};

} // namespace passerelle

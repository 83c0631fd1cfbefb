#pragma once

#include "ui/session/PlanSession.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace passerelle {

class ChoiceField;
class DayField;
class FieldForm;
class LineField;
class LongTextField;

/// The signature of the plan in view by an organization: who for it, when, and its pledges.
class SignatureSection final : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureSection(PlanSession &session, QWidget *parent = nullptr);

    void showOrganization(const OrganizationId &organization);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct PledgeFields
    {
        PledgeId id;
        QWidget *frame;
        LongTextField *text;
        LongTextField *keptHow;
    };

    void layOut();
    void connectParts();
    /// Whether the edit was made.
    bool change(const std::function<void(Signatory &)> &change);
    bool changePledge(const PledgeId &id, const std::function<void(Pledge &)> &change);
    void addPledge();
    bool removePledge(const PledgeId &id);
    void showSignature(const Signatory &signatory);
    void showPledges(const Signatory &signatory);
    void addPledgeFields(const PledgeId &id);
    void clearPledges();
    void retranslate();

    PlanSession &m_session;
    OrganizationId m_organization;
    SignatoryId m_signatory; ///< whose fields are shown; null when there is none
    QLabel *m_title;
    QPushButton *m_sign;
    QPushButton *m_unsign;
    FieldForm *m_form;
    ChoiceField *m_representative;
    LineField *m_function;
    DayField *m_signedOn;
    LineField *m_deliberation;
    QLabel *m_pledgesTitle;
    QVBoxLayout *m_pledgeColumn;
    QPushButton *m_addPledge;
    std::vector<PledgeFields> m_pledges;
};

} // namespace passerelle

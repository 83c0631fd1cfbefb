#pragma once

#include "ui/session/PlanSession.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace passerelle {

class ChoiceField;
class DayField;
class FieldForm;
class LineField;
class Prompts;

/// All about one contact: who they are, for whom and when; what the file holds about the person can
/// be exported, and erased.
class ContactPanel final : public QWidget
{
    Q_OBJECT

public:
    ContactPanel(PlanSession &session, Prompts &prompts, QWidget *parent = nullptr);

    void showContact(const ContactId &id);
    void editName();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    /// Whether the edit was made.
    bool change(const std::function<void(Contact &)> &change);
    /// False when the name could not be written.
    bool rename(const QString &typed);
    void setMandate(QDate start, QDate end, DayField *typedIn);
    void showMandate(const Contact &contact);
    void retranslate();

    PlanSession &m_session;
    Prompts &m_prompts;
    ContactId m_id;
    QLabel *m_title;
    QLabel *m_mandate;
    FieldForm *m_form;
    LineField *m_name;
    LineField *m_function;
    ChoiceField *m_organization;
    LineField *m_email;
    LineField *m_phone;
    DayField *m_start;
    DayField *m_end;
    QLabel *m_privacyTitle;
    QLabel *m_privacy;
    QPushButton *m_export;
    QPushButton *m_erase;
};

} // namespace passerelle

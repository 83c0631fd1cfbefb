#pragma once

#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace passerelle {

class ElidedLabel;

/// What the page of partners lists.
enum class PartnerView
{
    Organizations,
    Contacts,
    WhoDoesWhat
};

inline constexpr std::array partnerViews{PartnerView::Organizations, PartnerView::Contacts,
                                         PartnerView::WhoDoesWhat};

/// How a view is called in the names of widgets: "organizations".
QString keyOf(PartnerView view);
/// How it is called for people: "Organisations".
QString nameOf(PartnerView view);

/// The top of the page of partners: what to list, the words to filter by, how many are shown, and
/// the button that adds one.
class PartnersHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnersHeader(QWidget *parent = nullptr);

    PartnerView view() const;
    /// Tells nobody.
    void setView(PartnerView view);
    QString words() const;
    void setWords(const QString &words);
    /// Puts the cursor into the words.
    void focusWords();
    void setCounts(int shown, int all);
    void setMayAdd(bool mayAdd);
    /// Writes every text again, in the language spoken now.
    void retranslate();

signals:
    void viewChosen(passerelle::PartnerView view);
    void wordsChanged(const QString &words);
    void addRequested();

private:
    void showAdd();

    QLabel *m_title;
    QButtonGroup *m_views;
    QLineEdit *m_words;
    ElidedLabel *m_counts;
    QPushButton *m_add;
};

} // namespace passerelle

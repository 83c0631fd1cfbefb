#pragma once

#include "core/search/SearchIndex.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace passerelle {

class SearchResultModel;

/// One line to search everything, and what it finds, over the window. Up and Down move, Enter
/// chooses, Escape closes. With nothing typed: what was chosen last, then the commands.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget *parent);

    /// What can be found. Builds the index: call it when something changed.
    void setEntries(std::vector<SearchEntry> entries);

    /// Opens it in the middle of the upper part of the parent, with an empty line.
    void open();

signals:
    void chosen(const passerelle::SearchEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void find();
    void findTyped(const QString &typed);
    std::vector<SearchHit> proposals() const;
    void showHits(std::vector<SearchHit> hits);
    void moveBy(int steps);
    void choose(const QModelIndex &index);
    void place();

    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_sentence; ///< below: how many were found, or why none
    SearchResultModel *m_model;
    std::vector<SearchEntry> m_entries;
    SearchIndex m_index;
    std::vector<SearchEntry> m_chosen; ///< since the program started, newest first
};

} // namespace passerelle

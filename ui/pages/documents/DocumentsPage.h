#pragma once

#include "core/domain/ProducedDocument.h"
#include "ui/pages/Page.h"
#include "ui/pages/documents/DocumentWriter.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace passerelle {

class EmptyState;
class PagePreview;
class PlanSession;
class ProducedPanel;
class Prompts;
class ReportPages;
class ReviewOptionsPanel;
class WrittenNotice;
struct ChangeSet;

/// The page that makes what other people read: options at the left, the pages as they will be
/// printed at the right, and what was produced when. For now, the annual review.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    DocumentsPage(PlanSession &session, Prompts &prompts, DocumentMaking making,
                  QWidget *parent = nullptr);
    ~DocumentsPage() override;

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeTabs();
    QWidget *makeHeader();
    void fitTabs();
    void connectParts();
    void onPlanChosen();
    void onContentsChanged(const ChangeSet &changes);
    void refresh();
    void requestPreview();
    void layOutPages();
    void write(DocumentFormat format);
    void showProduced();

    PlanSession &m_session;
    DocumentWriter m_writer;
    PlanId m_plan; ///< the options are for
    std::shared_ptr<const ReportPages> m_pages; ///< as last laid out; nullptr: not yet
    QTimer m_timer; ///< several changes in a row are laid out once
    QLabel *m_title;
    QLabel *m_document; ///< which one is made
    QPushButton *m_writePdf;
    QPushButton *m_writeOdt;
    WrittenNotice *m_written;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    ReviewOptionsPanel *m_options;
    ProducedPanel *m_produced;
    PagePreview *m_preview;
};

} // namespace passerelle

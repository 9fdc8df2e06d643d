// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "changespanel.h"
#include "fold.h"
#include "heading.h"
#include "icons.h"
#include "noticebar.h"
#include "problemspanel.h"
#include "recorddraft.h"
#include "recordform.h"
#include "requestview.h"
#include "storewords.h"
#include "words.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RecordPage::RecordPage(RecordDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(new QLabel(this))
    , m_unread(new NoticeBar(u"unread"_s, this))
    , m_readAgain(m_unread->addButton(tr("Read &again"), u"readUnread"_s))
    , m_conflict(new NoticeBar(u"conflict"_s, this))
    , m_lookAgain(m_conflict->addButton(tr("Look a&gain"), u"lookAgain"_s))
    , m_queued(new NoticeBar(u"queued"_s, this))
    , m_recall(m_queued->addButton(tr("Recall to &edit"), u"recallQueued"_s))
    , m_showOutbox(m_queued->addButton(tr("Show the &outbox"), u"showQueued"_s))
    , m_form(new RecordForm(draft, this))
    , m_columns(new QSplitter(this))
    , m_tabs(new QTabWidget(this))
    , m_side(new QWidget(this))
    , m_changes(new ChangesPanel(this))
    , m_problems(new ProblemsPanel(this))
    , m_request(new RequestView(this))
    , m_requestFold(new Fold(tr("Request"), m_request, this))
{
    auto *formTab = new QWidget(this);
    auto *formLayout = new QVBoxLayout(formTab);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->addWidget(makeHeader());
    formLayout->addWidget(m_unread);
    formLayout->addWidget(m_conflict);
    formLayout->addWidget(m_queued);
    formLayout->addWidget(m_form, 1);
    m_tabs->setObjectName(u"recordTabs"_s);
    // A single tab needs no bar. In a narrow window the panels become tabs next to the form.
    m_tabs->setTabBarAutoHide(true);
    // A hidden bar would take the focus from the Tab key and keep it.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(formTab, tr("Form"));
    auto *sideLayout = new QVBoxLayout(m_side);
    sideLayout->setSpacing(fontMetrics().height());
    m_columns->addWidget(m_tabs);
    m_columns->addWidget(m_side);
    m_columns->setStretchFactor(0, 5);
    m_columns->setStretchFactor(1, 3);
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({700, 300}); // proportions of the available width

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(makeFooter());
    placePanels(false);
    connectBars();

    for (Panel *panel : {static_cast<Panel *>(m_changes), static_cast<Panel *>(m_problems)}) {
        connect(panel, &Panel::fieldChosen, this, &RecordPage::focusField);
        connect(panel, &Panel::headingChanged, this, &RecordPage::showHeadings);
    }
    connect(&m_draft, &RecordDraft::fieldChanged, this, [this](const FieldPath &path) {
        noteTyping(path);
        refresh();
        refreshProblems();
    });
    connect(&m_draft, &RecordDraft::findingsChanged, this, &RecordPage::refreshProblems);
    connect(m_form, &RecordForm::shownFindingsChanged, this, &RecordPage::refreshProblems);
    connect(m_form, &RecordForm::currentFieldChanged, this, [this](const FieldPath &path) {
        m_currentField = path;
        m_typed = {};
        refreshProblems();
    });
    connect(m_requestFold, &Fold::opened, this, &RecordPage::previewWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::wantPreview);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::moveFocusToTab);
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(100);
    connect(&m_previewDelay, &QTimer::timeout, this, &RecordPage::previewWanted);
    refresh();
    refreshProblems();
}

QWidget *RecordPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setHeading(*m_title, Heading::Page);
    auto *about
        = new QLabel(tr("%1  ·  User ID %2").arg(m_draft.form().title, m_draft.userId()), header);
    about->setTextFormat(Qt::PlainText);
    about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_note = new QLabel(header);
    m_note->setObjectName(u"recordNote"_s);
    m_note->setWordWrap(true);

    auto *layout = new QVBoxLayout(header);
    // The margins align it with the form below.
    const int unit = fontMetrics().height();
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(unit / 4);
    layout->addWidget(m_title);
    layout->addWidget(about);
    layout->addWidget(m_note);
    return header;
}

void RecordPage::connectBars()
{
    connect(m_readAgain, &QPushButton::clicked, this, &RecordPage::readAgainRequested);
    m_lookAgain->setToolTip(tr("F5"));
    connect(m_lookAgain, &QPushButton::clicked, this, &RecordPage::readAgainRequested);
    connect(m_recall, &QPushButton::clicked, this, [this] { emit recallRequested(m_send); });
    connect(m_showOutbox, &QPushButton::clicked, this, &RecordPage::outboxWanted);
}

QWidget *RecordPage::makeFooter()
{
    auto *footer = new QWidget(this);
    m_state = new QLabel(footer);
    m_state->setObjectName(u"state"_s);
    m_saved = new QLabel(footer);
    m_saved->setObjectName(u"saveState"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setWordWrap(true);
    m_saveAgain = new QPushButton(tr("&Try again"), footer);
    m_saveAgain->setObjectName(u"saveAgain"_s);
    m_saveAgain->setIcon(icon(u"warning"_s));
    m_discard = new QPushButton(tr("&Discard…"), footer);
    m_discard->setObjectName(u"discard"_s);
    m_review = new QPushButton(tr("&Review && send…"), footer);
    m_review->setObjectName(u"review"_s);
    m_review->setToolTip(tr("Ctrl+Return"));

    auto *layout = new QHBoxLayout(footer);
    layout->addWidget(m_state);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_saveAgain);
    layout->addWidget(m_discard);
    layout->addWidget(m_review);
    connect(m_discard, &QPushButton::clicked, this, &RecordPage::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &RecordPage::reviewRequested);
    connect(m_saveAgain, &QPushButton::clicked, this, &RecordPage::saveRequested);
    setSaveState({});
    return footer;
}

void RecordPage::setSaveState(const SaveState &state)
{
    const bool isLost = state.kind == SaveState::Kind::NotSaved;
    const bool isKept = state.kind == SaveState::Kind::Idle || state.kind == SaveState::Kind::Saving
        || state.kind == SaveState::Kind::Saved;
    const bool isNews = isLost && m_saveAgain->isHidden();
    m_saved->setText(words::sentence(state));
    m_saved->setForegroundRole(isKept ? QPalette::PlaceholderText : QPalette::WindowText);
    QFont loud = font();
    loud.setBold(isLost);
    m_saved->setFont(loud);
    m_saveAgain->setVisible(isLost);
    if (!isNews)
        return;
    QAccessibleEvent alert(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RecordPage::showQueued(const QList<QueuedSend> &sends)
{
    if (sends.isEmpty())
        return m_queued->hide();
    qsizetype changes = 0;
    for (const QueuedSend &send : sends)
        changes += send.fields.size();
    const QueuedSend &first = sends.constFirst();
    m_send = first.id;
    m_recall->setVisible(sends.size() == 1 && first.state == QueuedSend::State::Waiting);
    const QString kept = changes == 1
        ? tr("1 change to this record is in the outbox.")
        : tr("%1 changes to this record are in the outbox.").arg(changes);
    const bool needsSomebody = first.isPaused() || first.state == QueuedSend::State::Unknown;
    m_queued->say(needsSomebody ? u"warning"_s : u"note"_s,
                  kept % u' ' % words::sentence(first) % u'.');
}

void RecordPage::showUnread(qint64 baseRead, const QString &why)
{
    QString text = baseRead > 0
        ? tr("The record can't be read now. You see it as it was read at %1; it is read again "
             "before anything is sent.")
              .arg(words::moment(baseRead))
        : tr("The record can't be read now, and was not read before. It is read before anything "
             "is sent.");
    if (!why.isEmpty())
        text += u'\n' % why;
    m_unread->say(u"warning"_s, text);
}

void RecordPage::hideUnread()
{
    m_unread->hide();
}

void RecordPage::setConflict(bool isInConflict)
{
    if (!isInConflict)
        return m_conflict->hide();
    m_conflict->say(u"warning"_s,
                    tr("Somebody else also changed what you changed here. Look again to choose a "
                       "value for each field. Nothing is sent before that."));
}

void RecordPage::placePanels(bool folded)
{
    m_folded = folded;
    if (folded) {
        for (QWidget *panel :
             {static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_problems),
              static_cast<QWidget *>(m_requestFold)})
            m_tabs->addTab(panel, QString());
    } else {
        while (m_tabs->count() > 1)
            m_tabs->removeTab(1);
        auto *layout = static_cast<QVBoxLayout *>(m_side->layout());
        layout->addWidget(m_changes, 2);
        layout->addWidget(m_problems, 2);
        layout->addWidget(m_requestFold, 1);
        // A page that was removed from a tab widget stays hidden until it is shown.
        m_changes->show();
        m_problems->show();
        m_requestFold->show();
    }
    m_side->setVisible(!folded);
    showHeadings();
}

void RecordPage::focusField(const FieldPath &path)
{
    m_tabs->setCurrentIndex(0);
    m_form->focusField(path);
}

void RecordPage::focusHeading()
{
    m_tabs->setCurrentIndex(0);
    m_title->setFocus(Qt::OtherFocusReason);
}

/// When a tab appears, Qt focuses its first or last field. This moves the focus to the tab itself.
void RecordPage::moveFocusToTab()
{
    QWidget *tab = m_tabs->currentWidget();
    if (tab && tab->isAncestorOf(QApplication::focusWidget()))
        tab->setFocus(Qt::OtherFocusReason);
}

void RecordPage::showAllFindings()
{
    m_form->showAllFindings();
}

void RecordPage::stepProblem(int direction)
{
    if (m_problemPaths.isEmpty())
        return;
    const qsizetype at = m_problemPaths.indexOf(m_currentField);
    const qsizetype count = m_problemPaths.size();
    const qsizetype next
        = at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count;
    focusField(m_problemPaths.at(next));
}

void RecordPage::setDocumentLimit(qint64 limit)
{
    m_form->setDocumentLimit(limit);
}

void RecordPage::setPreview(const RequestPreview &preview)
{
    if (m_draft.diff().isEmpty())
        m_request->clear();
    else
        m_request->setPreview(preview);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 130;
    if (narrow != m_folded)
        placePanels(narrow);
}

void RecordPage::refresh()
{
    const qsizetype count = m_draft.diff().size();
    m_title->setText(words::visible(m_draft.title()));
    m_changes->showChanges(m_draft);
    m_discard->setEnabled(count > 0);
    m_review->setEnabled(count > 0);
    m_state->setText(count == 0 ? tr("No changes") : words::changeCount(count));
    switch (m_draft.base().kind) {
    case Base::Kind::Read:
        m_note->clear();
        break;
    case Base::Kind::Absent:
        m_note->setText(
            tr("The server has no such record of this user yet. What you send creates it."));
        break;
    case Base::Kind::Unknown:
        m_note->setText(tr("What the server holds is not known. Only what you enter is sent."));
        break;
    }
    m_note->setVisible(!m_note->text().isEmpty());
    wantPreview();
    emit stateChanged();
}

/// Remembers the field in which the user types. An undo is not typing, so its findings are shown at
/// once.
void RecordPage::noteTyping(const FieldPath &path)
{
    const bool isTyping = !path.isRoot() && m_currentField.contains(path) && !m_draft.canRedo()
        && m_form->isAncestorOf(QApplication::focusWidget());
    m_typed = isTyping ? m_currentField : FieldPath();
}

/// The findings that the form shows, and all findings of changed fields, in the form's order.
Findings RecordPage::listedFindings() const
{
    const FormSpec &form = m_draft.form();
    const auto fieldOf = [&form](FieldPath path) {
        while (!path.isRoot() && !form.field(path))
            path = path.parent();
        return path;
    };
    const auto isChanged = [this](const FieldPath &field) {
        return m_draft.change(field).kind != Change::Kind::Keep;
    };
    Findings listed = m_form->shownFindings();
    listed.removeIf([](const Finding &finding) { return finding.isUntouched; });
    for (const Finding &finding : m_draft.findings()) {
        const FieldPath field = fieldOf(finding.path);
        if (isChanged(field) && field != m_typed && !finding.isUntouched
            && !listed.contains(finding))
            listed += finding;
    }
    const auto place = [&](const Finding &finding) {
        const FieldSpec *list = form.listOf(finding.path);
        return form.index.value(list ? list->path : fieldOf(finding.path), int(form.fields.size()));
    };
    std::stable_sort(listed.begin(), listed.end(),
                     [&](const Finding &a, const Finding &b) { return place(a) < place(b); });
    return listed;
}

void RecordPage::refreshProblems()
{
    const Findings findings = listedFindings();
    m_problemPaths.clear();
    for (const Finding &finding : findings) {
        if (!finding.path.isRoot() && !m_problemPaths.contains(finding.path))
            m_problemPaths += finding.path;
    }
    m_problems->showFindings(m_draft.form(), findings, m_draft.findings().size() > findings.size());
}

void RecordPage::showHeadings()
{
    if (m_tabs->count() < 2)
        return;
    m_tabs->setTabText(1, m_changes->heading());
    m_tabs->setTabText(2, m_problems->heading());
    m_tabs->setTabText(3, tr("Request"));
}

/// Waits until somebody looks at the request, because making it at every key would be slow.
void RecordPage::wantPreview()
{
    if (m_request->isVisible())
        m_previewDelay.start();
}

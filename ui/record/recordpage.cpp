// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"

#include "announcer.h"
#include "contentcolumn.h"
#include "fieldsearch.h"
#include "fold.h"
#include "icons.h"
#include "inspector.h"
#include "keytext.h"
#include "noticebar.h"
#include "pageheading.h"
#include "pastepanel.h"
#include "personal.h"
#include "problemspanel.h"
#include "profile.h"
#include "recorddraft.h"
#include "recordform.h"
#include "recordhead.h"
#include "recordpanels.h"
#include "requestview.h"
#include "sentences.h"
#include "storewords.h"
#include "taborder.h"
#include "tooltip.h"
#include "units.h"
#include "wheel.h"
#include "words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RecordPage::RecordPage(RecordDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_head(new RecordHead(draft.userId(), this))
    , m_tabs(new QTabWidget(this))
    , m_note(new QLabel(this))
    , m_unread(new NoticeBar(u"unread"_s, this))
    //: Button: reads the record from the server again
    , m_readAgain(m_unread->addButton(tr("Read &again"), u"readUnread"_s))
    , m_conflict(new NoticeBar(u"conflict"_s, this))
    //: Button: reads the record again, to see what somebody else changed
    , m_lookAgain(m_conflict->addButton(tr("Look a&gain"), u"lookAgain"_s))
    , m_queued(new NoticeBar(u"queued"_s, this))
    //: Button: takes the changes out of the outbox
    , m_recall(m_queued->addButton(tr("Recall to &edit"), u"recallQueued"_s))
    , m_showOutbox(m_queued->addButton(tr("Show the &outbox"), u"showQueued"_s))
    , m_form(new RecordForm(draft, this))
    , m_footer(makeFooter())
    , m_work(new QWidget(this))
    , m_notices(new QWidget(this))
    , m_inspector(new Inspector(draft, *m_tabs, this))
{
    m_note->setObjectName(u"recordNote"_s);
    m_note->setWordWrap(true);
    m_tabs->setObjectName(u"recordTabs"_s);
    // A single tab needs no bar. In a narrow window the panels become tabs next to the form.
    m_tabs->setTabBarAutoHide(true);
    const QList<QToolButton *> scrolling = m_tabs->tabBar()->findChildren<QToolButton *>();
    for (QToolButton *button : scrolling) // the arrow keys do the same
        button->setFocusPolicy(Qt::NoFocus);
    m_tabs->setFocusPolicy(Qt::NoFocus);
    //: Read out as the name of the tabs Form, Outline and Request
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    m_tabs->setDocumentMode(true);
    keepFromWheel(*m_tabs->tabBar());
    makeLayout();
    connectBars();
    connectParts();
    setSaveState({});
    personal::follow(this, [this] {
        refresh();
        refreshProblems();
    });
}

void RecordPage::makeLayout()
{
    // The bars are beside the form, which keeps its place when they come and go.
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins({});
    notices->setSpacing(0);
    notices->addWidget(new ContentColumn(m_note, m_notices));
    notices->addWidget(m_unread);
    notices->addWidget(m_conflict);
    notices->addWidget(m_queued);
    auto *formTab = new QWidget(m_tabs);
    auto *form = new QVBoxLayout(formTab);
    form->setContentsMargins({});
    form->setSpacing(0);
    form->addWidget(m_notices);
    form->addWidget(m_form, 1);
    //: A tab: the fields of the record
    m_tabs->addTab(formTab, tr("Form"));
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins({});
    work->setSpacing(0);
    m_top = new ContentColumn(m_head, m_work);
    m_foot = new ContentColumn(m_footer, m_work, ContentColumn::Ground::Bar);
    work->addWidget(m_top);
    work->addWidget(m_tabs, 1);
    work->addWidget(m_foot);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(m_work, 1);
    columns->addWidget(m_inspector);
    columns->addStretch();
}

void RecordPage::connectParts()
{
    connect(m_head, &RecordHead::readAgainRequested, this, &RecordPage::readAgainRequested);
    QAction *curl = m_head->menu().addAction(tr("Copy as cURL"));
    connect(curl, &QAction::triggered, this, &RecordPage::copyAsCurl);
    connect(&m_head->menu(), &QMenu::aboutToShow, curl,
            [this, curl] { curl->setEnabled(!m_draft.diff().isEmpty()); });
    for (Panel *panel : {static_cast<Panel *>(&m_inspector->outline()),
                         static_cast<Panel *>(&m_inspector->changes()),
                         static_cast<Panel *>(&m_inspector->problems())})
        connect(panel, &Panel::fieldChosen, this, &RecordPage::focusField);
    connect(&m_inspector->search(), &FieldSearch::fieldChosen, this, &RecordPage::focusField);
    connect(&m_inspector->search(), &FieldSearch::left, this,
            [this] { m_currentField.isRoot() ? focusHeading() : focusField(m_currentField); });
    auto *find
        = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_inspector, &Inspector::focusSearch);
    connect(&m_draft, &RecordDraft::fieldChanged, this, [this](const FieldPath &path) {
        if (m_paste && !m_paste->follow())
            closePaste();
        noteTyping(path);
        refresh();
        refreshProblems();
    });
    connect(&m_draft, &RecordDraft::findingsChanged, this, &RecordPage::refreshProblems);
    connect(m_form, &RecordForm::shownFindingsChanged, this, &RecordPage::refreshProblems);
    connect(m_form, &RecordForm::currentFieldChanged, this, [this](const FieldPath &path) {
        m_currentField = path;
        m_typed = {};
        m_inspector->outline().markSection(path);
        refreshProblems();
    });
    connect(&m_inspector->requestFold(), &Fold::opened, this, &RecordPage::previewWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::wantPreview);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::moveFocusToTab);
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(100);
    connect(&m_previewDelay, &QTimer::timeout, this, &RecordPage::previewWanted);
}

void RecordPage::connectBars()
{
    connect(m_readAgain, &QPushButton::clicked, this, &RecordPage::readAgainRequested);
    m_lookAgain->setToolTip(keyText(Qt::Key_F5));
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
    //: Button: tries to save again
    m_saveAgain = new QPushButton(tr("&Try again"), footer);
    m_saveAgain->setObjectName(u"saveAgain"_s);
    m_saveAgain->setIcon(icon(u"warning"_s));
    //: Button: discards all changes of the record
    m_discard = new QPushButton(tr("&Discard…"), footer);
    m_discard->setObjectName(u"discard"_s);
    m_review = new QPushButton(footer);
    m_review->setObjectName(u"review"_s);
    //: Verbs: opens the review, which sends
    m_review->setAccessibleName(tr("Review & send…"));
    m_review->setDefault(true);

    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, units(8), 0, units(8));
    layout->setSpacing(units(12));
    layout->addWidget(m_state);
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_saveAgain);
    layout->addWidget(m_discard);
    layout->addWidget(m_review);
    connect(m_discard, &QPushButton::clicked, this, &RecordPage::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &RecordPage::takeOrReview);
    connect(m_saveAgain, &QPushButton::clicked, this, &RecordPage::saveRequested);
    return footer;
}

void RecordPage::setSaveState(const SaveState &state)
{
    const bool isLost = state.kind == SaveState::Kind::NotSaved;
    const bool isKept = state.kind == SaveState::Kind::Idle || state.kind == SaveState::Kind::Saving
        || state.kind == SaveState::Kind::Saved;
    const bool isNowLost = isLost && m_saveAgain->isHidden();
    const bool isNowSaved = m_wasLost && state.kind == SaveState::Kind::Saved;
    m_saved->setText(words::sentence(state));
    m_saved->setForegroundRole(isKept ? QPalette::PlaceholderText : QPalette::WindowText);
    QFont loud = font();
    loud.setWeight(isLost ? QFont::DemiBold : QFont::Normal);
    m_saved->setFont(loud);
    m_saveAgain->setVisible(isLost);
    showReviewKey();
    m_wasLost = isLost || (m_wasLost && !isNowSaved);
    if (isNowLost || isNowSaved)
        announce(*this, m_saved->text());
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
    m_queued->say(first.needsSomebody() ? u"warning"_s : u"note"_s,
                  tr("%n changes to this record are in the outbox.", nullptr, int(changes)) % u' '
                      % sentences::ended(words::sentence(first)));
}

void RecordPage::showUnread(qint64 baseRead, const QString &why)
{
    //: %1 is a moment: today at 14:05
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

/// In a low window head, notices and footer scroll with the fields.
void RecordPage::setLow(bool isLow)
{
    m_isLow = isLow;
    const QPointer<QWidget> focused = QApplication::focusWidget();
    QVBoxLayout &fields = m_form->scrolled();
    auto *work = static_cast<QVBoxLayout *>(m_work->layout());
    auto *form = static_cast<QVBoxLayout *>(m_form->parentWidget()->layout());
    if (isLow) {
        fields.insertWidget(0, m_notices);
        fields.insertWidget(0, m_top);
        fields.addWidget(m_foot);
    } else {
        form->insertWidget(0, m_notices);
        work->insertWidget(0, m_top);
        work->addWidget(m_foot);
    }
    for (QWidget *moved : {m_top, m_notices, m_foot})
        moved->show();
    if (focused && focused != QApplication::focusWidget() && isAncestorOf(focused))
        focused->setFocus(Qt::OtherFocusReason);
    if (focused && m_form->isAncestorOf(focused))
        m_form->reveal(m_currentField);
}

void RecordPage::focusField(const FieldPath &path)
{
    m_tabs->setCurrentIndex(0);
    m_form->focusField(path);
}

void RecordPage::focusHeading()
{
    m_tabs->setCurrentIndex(0);
    m_head->title().setFocus(Qt::OtherFocusReason);
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

void RecordPage::setProfile(const Profile &profile)
{
    m_form->setDocumentLimit(profile.documentLimit);
    const bool isProduction = profile.tier == Tier::Production;
    m_review->setProperty("tier", isProduction ? QVariant(int(profile.tier)) : QVariant());
    m_review->update();
}

/// Where the command would not be whole, shows the request, which says why.
void RecordPage::copyAsCurl()
{
    emit previewWanted();
    if (m_inspector->request().copy())
        return;
    m_inspector->showRequest();
}

void RecordPage::proposePasted(const QString &text)
{
    closePaste();
    m_tabs->setCurrentIndex(0);
    m_paste = new PastePanel(m_draft, pastedParts(text, m_draft), *m_form, m_notices);
    auto *column = new ContentColumn(m_paste, m_notices);
    m_notices->layout()->addWidget(column);
    putTabsAfter(m_form->previousInFocusChain(), *m_paste);
    column->show(); // the layout would do so later, and it takes the focus now
    connect(m_paste, &PastePanel::done, this, &RecordPage::endPasting);
    connect(m_paste, &PastePanel::left, this, [this] { closePaste(m_currentField); });
    showReviewKey();
    m_paste->begin();
}

void RecordPage::takeOrReview()
{
    if (m_paste && m_tabs->currentIndex() != 0) { // what is not seen is not taken
        m_tabs->setCurrentIndex(0);
        return m_paste->begin();
    }
    if (m_paste && (m_paste->take() || m_paste->askForFirst()))
        return; // nothing that was found is dropped without an answer
    closePaste();
    emit reviewRequested();
}

/// What was filled in counts as typed and left, so that it says what is wrong with it.
void RecordPage::endPasting(const QList<FieldPath> &filled)
{
    m_form->showFindingsOf(filled);
    closePaste();
    if (filled.isEmpty())
        return;
    focusHeading(); // in a field, the next key would change what was filled in
    m_form->reveal(filled.constFirst());
}

/// Deletes it later, because it may be its own button that ends it. A focus in it goes to `next`,
/// or for the root to the heading.
void RecordPage::closePaste(const FieldPath &next)
{
    if (!m_paste)
        return;
    m_paste->clear();
    if (m_paste->isAncestorOf(window()->focusWidget()))
        next.isRoot() ? focusHeading() : focusField(next);
    m_paste->parentWidget()->hide();
    m_paste->parentWidget()->deleteLater();
    m_paste.clear();
    showReviewKey();
}

void RecordPage::setPreview(const RequestPreview &preview)
{
    if (m_draft.diff().isEmpty())
        m_inspector->request().clear();
    else
        m_inspector->request().setPreview(preview);
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = window()->width();
    const bool isWide = width >= units(1600);
    m_inspector->setFixedWidth(units(isWide ? 360 : 280));
    // In a wide window the inspector is beside the content, not at the other end.
    m_work->setMaximumWidth(isWide ? units(920 + 2 * 24) : QWIDGETSIZE_MAX);
    const bool isNarrow = width < units(1180); // then the inspector is tabs over the form
    if (isNarrow != std::exchange(m_folded, isNarrow)) {
        m_inspector->setFolded(isNarrow);
        // The tabs are above the footer, and the inspector is beside it.
        putTabsAfter(isNarrow ? tabStopsIn(m_inspector->requestFold()).constLast()
                              : m_inspector->search().previousInFocusChain(),
                     *m_footer);
        // A hidden bar would take the focus from the Tab key and keep it.
        m_tabs->tabBar()->setFocusPolicy(isNarrow ? Qt::TabFocus : Qt::NoFocus);
    }
    showReviewKey();
    const bool isVeryNarrow = width < units(480);
    m_head->setNarrow(isVeryNarrow);
    static_cast<QBoxLayout *>(m_state->parentWidget()->layout())
        ->setDirection(isVeryNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isLow = window()->height() < units(480);
    if (isLow != m_isLow)
        setLow(isLow);
}

/// While something is proposed, the key takes it. Beside a draft that is not saved there is no room
/// for its name.
void RecordPage::showReviewKey()
{
    //: Button. Verbs: opens the review, which sends
    const QString text = tr("&Review && send…");
    const QString key = m_paste ? QString() : keyText(u"Ctrl+Return"_s);
    const bool isCrowded = m_folded || !m_saveAgain->isHidden();
    m_review->setText(isCrowded || key.isEmpty() ? text : QString(text % u"   " % key));
    m_review->setToolTip(key);
}

/// Escape leaves what was found on the clipboard.
void RecordPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_paste)
        closePaste(m_currentField);
    else
        QWidget::keyPressEvent(event);
}

void RecordPage::refresh()
{
    const qsizetype count = m_draft.diff().size();
    const QString name = personal::name(m_draft.title(), m_draft.userId());
    m_head->title().setText(name);
    m_head->title().setToolTip(plainToolTip(name));
    m_inspector->changes().showChanges(m_draft);
    m_discard->setEnabled(count > 0);
    m_review->setEnabled(count > 0);
    //: Nothing of the record is changed
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
        m_note->setText(
            m_draft.form().complete
                ? tr("What the server holds is not known, and this API takes a record only as a "
                     "whole. Fill in every field that is not optional.")
                : tr("What the server holds is not known. Only what you enter is sent."));
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
    m_inspector->problems().showFindings(m_draft.form(), findings,
                                         m_draft.findings().size() > findings.size());
    m_inspector->outline().showCounts(findings);
}

/// Waits until somebody looks at the request, because making it at every key would be slow.
void RecordPage::wantPreview()
{
    if (m_inspector->request().isVisible())
        m_previewDelay.start();
}

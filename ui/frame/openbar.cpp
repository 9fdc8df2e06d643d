// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openbar.h"

#include "tokens.h"

#include "check.h"
#include "profilelistmodel.h"
#include "speclibrary.h"
#include "words.h"

#include <QAccessible>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPoint>
#include <QPushButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// A combo box that changes only by a choice from its open list. An accidental arrow key or wheel
/// turn would otherwise close the record.
class ListChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F4:
            showPopup();
            break;
        default:
            event->ignore();
        }
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

static QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

/// "email address or tag".
static QString lookUpLabels(const FormSpec &form)
{
    QString labels = form.lookUps.constFirst().label;
    for (int i = 1; i < form.lookUps.size(); ++i) {
        const QString &next = form.lookUps[i].label;
        labels = i + 1 == form.lookUps.size() ? OpenBar::tr("%1 or %2").arg(labels, next)
                                              : OpenBar::tr("%1, %2").arg(labels, next);
    }
    return labels;
}

OpenBar::OpenBar(const SpecLibrary &library, ProfileListModel &profiles, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_profiles(profiles)
    , m_profileBox(new ListChoice(this))
    , m_formBox(new ListChoice(this))
    , m_userId(new QLineEdit(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_problem(new QLabel(this))
{
    m_profileBox->setObjectName(u"profile"_s);
    m_profileBox->setAccessibleName(tr("Profile"));
    m_profileBox->setModel(&profiles);
    m_profileBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_formBox->setObjectName(u"form"_s);
    m_formBox->setAccessibleName(tr("Form"));
    m_formBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_userId->setObjectName(u"userId"_s);
    m_userId->setClearButtonEnabled(true);
    m_open->setObjectName(u"open"_s);
    m_problem->setObjectName(u"userIdProblem"_s);
    m_problem->setForegroundRole(theme::dangerRole);
    m_problem->setWordWrap(true);
    m_problem->hide();

    m_profileLabel = labelFor(tr("&Profile"), m_profileBox);
    m_formLabel = labelFor(tr("&Form"), m_formBox);
    m_userIdLabel = labelFor(tr("&User ID"), m_userId);
    // Long names are cut off, so that the window does not become wider than the screen.
    for (QComboBox *box : {m_profileBox, m_formBox})
        box->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    place(false);

    // `activated` is emitted for a choice of the user only, not when rows of the model change.
    connect(m_profileBox, &QComboBox::activated, this, [this](int row) {
        const QUuid id = m_profiles.profiles().at(row).id;
        if (id != m_profile)
            switchTo(id);
    });
    connect(m_formBox, &QComboBox::activated, this, [this] {
        showAcceptedInput();
        emit formChosen();
    });
    connect(&profiles, &ProfileListModel::modelReset, this, &OpenBar::keepProfile);
    connect(m_open, &QPushButton::clicked, this, &OpenBar::open);
    connect(m_userId, &QLineEdit::returnPressed, this, &OpenBar::open);
    connect(m_userId, &QLineEdit::textEdited, this, [this] {
        showProblem({});
        emit userIdEdited();
    });
    keepProfile();
}

const Profile *OpenBar::profile() const
{
    return m_profiles.find(m_profile);
}

const FormSpec *OpenBar::form() const
{
    return m_library.form(m_formBox->currentData().toString());
}

QString OpenBar::userId() const
{
    return m_userId->text().trimmed();
}

QString OpenBar::lookUpLabel() const
{
    const LookUp *by = form() ? lookUpFor(*form(), userId()) : nullptr;
    return by ? by->label : QString();
}

void OpenBar::chooseProfile(const QUuid &id)
{
    const int row = m_profiles.rowOf(id);
    if (row < 0)
        return;
    m_profile = id;
    m_profileBox->setCurrentIndex(row);
    fillForms();
    emit profileShown();
}

void OpenBar::switchTo(const QUuid &id)
{
    chooseProfile(id);
    emit profileChosen(id);
}

void OpenBar::enableForms(bool isEnabled)
{
    m_formBox->setEnabled(isEnabled);
}

void OpenBar::chooseForm(const QString &formId)
{
    const int row = m_formBox->findData(formId);
    if (row >= 0)
        m_formBox->setCurrentIndex(row);
    showAcceptedInput();
}

void OpenBar::setUserId(const QString &userId)
{
    m_userId->setText(userId);
    m_userId->setCursorPosition(0);
    showProblem({});
}

bool OpenBar::isBeingEdited() const
{
    return m_userId->hasFocus();
}

void OpenBar::focusUserId()
{
    m_userId->setFocus(Qt::ShortcutFocusReason);
    m_userId->selectAll();
}

void OpenBar::focusProfile()
{
    m_profileBox->setFocus(Qt::ShortcutFocusReason);
    m_profileBox->showPopup();
}

QPoint OpenBar::profileCorner() const
{
    return m_profileBox->mapToGlobal(m_profileBox->rect().bottomLeft());
}

void OpenBar::addTool(QWidget *tool)
{
    setTabOrder(m_tools.isEmpty() ? m_open : m_tools.constLast(), tool);
    m_tools += tool;
    place(m_isNarrow);
}

/// Places everything in one line, or the user id in a line of its own when the window is narrow.
void OpenBar::place(bool isNarrow)
{
    m_isNarrow = isNarrow;
    delete layout();
    auto *lines = new QVBoxLayout(this);
    auto *line = new QGridLayout;
    int column = 0;
    for (QWidget *one : QList<QWidget *> {m_profileLabel, m_profileBox, m_formLabel, m_formBox})
        line->addWidget(one, 0, column++);
    lines->addLayout(line);
    if (isNarrow) {
        line->setColumnStretch(1, 1);
        line = new QGridLayout;
        lines->addLayout(line);
        column = 0;
    }
    line->addWidget(m_userIdLabel, 0, column++);
    line->addWidget(m_problem, 1, column, 1, 2);
    line->setColumnStretch(column, 1);
    line->addWidget(m_userId, 0, column++);
    line->addWidget(m_open, 0, column++);
    for (QWidget *tool : std::as_const(m_tools))
        line->addWidget(tool, 0, column++);
}

/// The width that one line needs, with room for an id.
int OpenBar::wideWidth() const
{
    constexpr int idCharacters = 36; // length of a UUID
    QList<QWidget *> beside {m_profileLabel, m_profileBox,  m_formLabel,
                             m_formBox,      m_userIdLabel, m_open};
    beside += m_tools;
    int width = m_userId->fontMetrics().averageCharWidth() * idCharacters;
    for (const QWidget *one : std::as_const(beside))
        width += one->sizeHint().width() + layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    return width + margins.left() + margins.right();
}

/// The minimum is that of two lines, because a narrower window switches to them.
QSize OpenBar::minimumSizeHint() const
{
    const int first = m_profileLabel->sizeHint().width() + m_profileBox->minimumWidth()
        + m_formLabel->sizeHint().width() + m_formBox->minimumWidth();
    const QMargins margins = layout()->contentsMargins();
    return {first + 3 * layout()->spacing() + margins.left() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void OpenBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OpenBar::arrange()
{
    if (const bool isNarrow = width() < wideWidth(); isNarrow != m_isNarrow)
        place(isNarrow);
}

void OpenBar::open()
{
    const FormSpec *spec = form();
    if (!spec || !profile())
        return;
    const QString typed = userId();
    if (lookUpFor(*spec, typed)) {
        showProblem({});
        emit lookUpRequested(m_profile, spec->id, typed);
        return;
    }
    if (const QString problem = problemWith(typed); !problem.isEmpty()) {
        showProblem(problem);
        focusUserId();
        return;
    }
    showProblem({});
    emit openRequested(m_profile, spec->id, typed);
}

void OpenBar::openFound(const QString &userId)
{
    if (!form() || !profile())
        return;
    if (checkUserId(*form(), userId)) {
        showProblem(tr("The server answered with “%1”, which is not a user ID of this API.")
                        .arg(words::visible(userId)));
        return focusUserId();
    }
    setUserId(userId);
    emit openRequested(m_profile, form()->id, userId);
}

/// What is wrong with the typed id. Empty when it is a user id.
QString OpenBar::problemWith(const QString &typed) const
{
    const FormSpec *spec = form();
    const auto finding = checkUserId(*spec, typed);
    if (!finding)
        return {};
    const QString sentence = words::sentence(*finding, spec);
    if (!spec->lookUps.isEmpty())
        return sentence + u' ' + tr("This box also takes: %1.").arg(lookUpLabels(*spec));
    return typed.isEmpty() ? sentence
                           : sentence + u' ' + tr("This API can't look up users by anything else.");
}

void OpenBar::fillForms()
{
    const QString before = m_formBox->currentData().toString();
    m_formBox->clear();
    const Profile *chosen = profile();
    const ApiSpec *api = chosen ? m_library.api(chosen->apiId) : nullptr;
    if (api) {
        for (const FormSpec &one : api->forms)
            m_formBox->addItem(one.title, one.id);
    }
    chooseForm(before);
    m_open->setEnabled(m_formBox->count() > 0);
    arrange(); // the names may be longer now
}

void OpenBar::showAcceptedInput()
{
    const FormSpec *spec = form();
    const QString example = spec ? spec->userId.example : QString();
    const QString forExample = example.isEmpty() ? QString()
        // Only the beginning is shown, because a whole ID in grey would look like a real one.
        : example.size() > 8 ? tr("for example %1…").arg(example.left(4))
                             : tr("for example %1").arg(example);
    const bool looksUp = spec && !spec->lookUps.isEmpty();
    const QString taken = looksUp ? tr("User ID, %1").arg(lookUpLabels(*spec)) : tr("User ID");
    m_userId->setPlaceholderText(looksUp ? taken : forExample);
    m_userId->setAccessibleName(taken);
    QStringList tip {taken};
    if (!forExample.isEmpty())
        tip += tr("A user ID: %1").arg(forExample);
    if (spec && !looksUp)
        tip += tr("This API can't look up users by anything else.");
    m_userId->setToolTip(tip.join(u'\n'));
}

/// Keeps the chosen profile after the list changed, or chooses the first one.
void OpenBar::keepProfile()
{
    const bool isGone = !m_profile.isNull() && m_profiles.rowOf(m_profile) < 0;
    if (isGone || m_profile.isNull())
        m_profile = m_profiles.profiles().isEmpty() ? QUuid() : m_profiles.profiles().first().id;
    m_profileBox->setCurrentIndex(m_profiles.rowOf(m_profile));
    fillForms();
    emit profileShown();
    if (isGone)
        emit profileChosen(m_profile);
}

void OpenBar::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_userId->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

"""The report in a real browser: no errors, filters, keyboard, links, screens of every size; a hostile page stays dead."""

from contextlib import ExitStack
from pathlib import Path

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from newsparse import Parser
from newsparse.report import write_report
from tests.report.browser import CHROMIUM, DRIVER, WHY_NOT, open_browser, resize
from tests.report.hostile import HOSTILE

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None or DRIVER is None, reason=WHY_NOT),
]

PAGES = Path(__file__).parents[2] / "docs" / "pages"
PARSER = Parser(load_entry_points=False)


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    with ExitStack() as stack:
        try:
            driver = stack.enter_context(open_browser(tmp_path_factory.mktemp("profile")))
        except (WebDriverException, OSError) as problem:
            pytest.skip(f"the browser of this machine does not start: {problem}")
        yield driver


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The reports that the tests look at, as files."""
    folder = tmp_path_factory.mktemp("reports")
    storm = PARSER.trace_html((PAGES / "storm.html").read_bytes(), url="https://courier.example.org/storm")
    text = PARSER.trace_text((PAGES / "storm.txt").read_text())
    hostile = PARSER.trace_html(HOSTILE, url="https://evil.example.org/")
    reports = {
        "storm": [("storm.html", storm)],
        "hostile": [("<img src=x onerror=alert(1)>", hostile)],
        "several": [("storm.html", storm), ("storm.txt", text), ("hostile.html", hostile)],
    }
    for name, traces in reports.items():
        (folder / f"{name}.html").write_text(write_report(traces), encoding="utf-8")
    return folder


@pytest.fixture
def look(browser, written):
    """Open a report anew; give the browser."""

    def open_report(name, *, anchor="", width=1280, is_dark=False):
        browser.get("about:blank")
        resize(browser, width, is_dark=is_dark)
        browser.get(f"{(written / name).as_uri()}.html{anchor}")
        return browser

    return open_report


def shown(driver, selector):
    return [element for element in driver.find_elements(By.CSS_SELECTOR, selector) if element.is_displayed()]


def press(driver, *keys):
    driver.switch_to.active_element.send_keys(*keys)


@pytest.mark.parametrize("name", ["storm", "hostile", "several"])
def test_it_opens_without_a_word_on_the_console(look, name):
    assert look(name).get_log("browser") == []


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("name", ["storm", "hostile", "several"])
def test_nothing_sticks_out_at_the_side(look, name, width, is_dark):
    driver = look(name, width=width, is_dark=is_dark)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


def test_dark_is_dark_and_light_is_light(look):
    brightness = "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]"
    assert look("storm").execute_script(brightness) > 200
    assert look("storm", is_dark=True).execute_script(brightness) < 50


def test_a_filter_takes_its_blocks_away_and_brings_them_back(look):
    driver = look("storm")
    assert shown(driver, ".block.cut")
    button = driver.find_element(By.CSS_SELECTOR, ".filters button.cut")
    button.click()
    assert not shown(driver, ".block.cut")
    assert shown(driver, ".block.body")
    assert button.get_attribute("aria-pressed") == "false"
    button.click()
    assert shown(driver, ".block.cut")


def test_with_all_filters_off_it_says_that_there_is_nothing(look):
    driver = look("storm")
    for button in driver.find_elements(By.CSS_SELECTOR, ".filters button"):
        button.click()
    assert not shown(driver, ".block")
    assert shown(driver, ".none")


def test_the_search_leaves_what_holds_its_words_and_opens_the_folds(look):
    driver = look("storm")
    assert not shown(driver, ".run .block")
    driver.find_element(By.CSS_SELECTOR, ".filters input").send_keys("GULLWATCHER")
    assert [block.find_element(By.CSS_SELECTOR, ".text").text for block in shown(driver, ".block")] == [
        "gullwatcher: About time too."
    ]


def test_a_row_of_blocks_outside_opens_and_closes(look):
    driver = look("storm")
    fold = driver.find_element(By.CSS_SELECTOR, ".run > summary")
    fold.click()
    assert shown(driver, ".run .block")
    fold.click()
    assert not shown(driver, ".run .block")


def test_j_and_k_go_from_block_to_block_and_enter_opens_one(look):
    driver = look("storm")
    press(driver, "j")
    first = driver.switch_to.active_element
    press(driver, "j")
    second = driver.switch_to.active_element
    assert first.tag_name == second.tag_name == "summary"
    assert first != second
    press(driver, "k")
    assert driver.switch_to.active_element == first
    press(driver, "j", Keys.ENTER)
    opened = second.find_element(By.XPATH, "..")
    assert opened.get_attribute("open") is not None
    assert opened.find_element(By.CSS_SELECTOR, ".more").is_displayed()


def test_a_slash_goes_to_the_search_and_escape_leaves_it(look):
    driver = look("storm")
    press(driver, "/")
    assert driver.switch_to.active_element.get_attribute("type") == "search"
    press(driver, "jk")
    assert driver.switch_to.active_element.get_attribute("value") == "jk"
    press(driver, Keys.ESCAPE)
    assert driver.switch_to.active_element.tag_name == "body"


def test_every_filter_is_reached_by_the_tab_key(look):
    driver = look("storm")
    reached = set()
    for _ in range(12):
        press(driver, Keys.TAB)
        reached.add(driver.switch_to.active_element.get_attribute("data-fate"))
    assert {"body", "moved", "cut", "outside"} <= reached


def test_pointing_at_a_block_says_why_it_is_there(look):
    driver = look("storm")
    block = shown(driver, ".block.cut")[0]
    why = block.find_element(By.CSS_SELECTOR, ".why")
    assert not why.is_displayed()
    # As if the keyboard had brought it here: what the pointer shows, the focus shows too.
    driver.execute_script("arguments[0].focus({focusVisible: true})", block.find_element(By.CSS_SELECTOR, "summary"))
    assert why.is_displayed()
    assert "newsletter" in why.text


def test_a_stroke_of_the_strip_leads_to_its_block_even_in_a_fold(look):
    driver = look("storm", anchor="#b0-0")
    block = driver.find_element(By.ID, "b0-0")
    assert block.is_displayed()
    assert block.get_attribute("open") is not None


def test_of_several_pages_the_index_is_shown_first_and_then_the_chosen_one(look):
    driver = look("several")
    assert len(shown(driver, ".index li a")) == 3
    assert not shown(driver, "main.page")
    shown(driver, ".index li a")[1].click()
    assert [page.get_attribute("id") for page in shown(driver, "main.page")] == ["page-1"]
    assert not shown(driver, ".index")
    shown(driver, "main.page .jump a")[2].click()
    assert [page.get_attribute("id") for page in shown(driver, "main.page")] == ["page-1"]
    driver.find_element(By.CSS_SELECTOR, '#page-1 a[href="#index"]').click()
    assert shown(driver, ".index")
    assert not shown(driver, "main.page")


@pytest.mark.parametrize("name", ["hostile", "several"])
def test_nothing_of_a_hostile_page_comes_alive(look, name):
    driver = look(name, anchor="#page-2" if name == "several" else "")
    for summary in shown(driver, "summary"):
        summary.click()
    assert driver.execute_script("return window.alive") is None
    assert "newsparse" in driver.title
    loaded = driver.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert loaded == []
    assert driver.get_log("browser") == []


def test_our_html_of_a_hostile_page_is_dead_too(browser, tmp_path):
    page = tmp_path / "article.html"
    page.write_text(PARSER.parse_html(HOSTILE, url="https://evil.example.org/").to("html"), encoding="utf-8")
    browser.get(page.as_uri())
    assert browser.execute_script("return window.alive") is None
    assert not browser.find_elements(By.CSS_SELECTOR, "script, iframe, style, [onerror], [onload], [style]")


def test_a_notebook_shows_a_hostile_article_as_text(browser, tmp_path):
    page = tmp_path / "cell.html"
    shown_in_notebook = PARSER.parse_html(HOSTILE, url="https://evil.example.org/")._repr_html_()
    page.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body>{shown_in_notebook}', encoding="utf-8")
    browser.get(page.as_uri())
    assert browser.execute_script("return window.alive") is None
    assert "Rain" in browser.find_element(By.TAG_NAME, "h1").text

const articles = "article-journal article-magazine article-newspaper article review review-book"
const parts = "chapter paper-conference entry entry-dictionary entry-encyclopedia"

/**
 * A CSL 1.0.1 style of our own after the APA manual (7th edition) for the kinds that a catalogue holds. The style of the CSL
 * project, which knows laws and archives too, takes a second and 95 MB to be made ready.
 */
export function apaStyle(language: "fr" | "en"): string {
  const isFrench = language === "fr"
  const day = '<date-part name="day"/>'
  const month = '<date-part name="month"/>'
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" page-range-format="expanded" default-locale="${isFrench ? "fr-FR" : "en-US"}">
  <info>
    <title>APA (7)</title>
    <id>apa-${language}</id>
    <updated>2026-11-21T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="${language}">
    <terms>
      <term name="editor" form="short"><single>${isFrench ? "dir." : "Ed."}</single><multiple>${isFrench ? "dir." : "Eds."}</multiple></term>
      <term name="translator" form="short">${isFrench ? "trad." : "Trans."}</term>
      <term name="director" form="short"><single>${isFrench ? "réalisation" : "Director"}</single><multiple>${isFrench ? "réalisation" : "Directors"}</multiple></term>
      <term name="no date" form="short">${isFrench ? "s. d." : "n.d."}</term>
    </terms>
  </locale>
  <macro name="people">
    <names variable="author">
      <name name-as-sort-order="all" and="symbol" sort-separator=", " initialize-with=". " delimiter=", " delimiter-precedes-last="always"/>
      <label form="short" prefix=" (" suffix=")"/>
      <substitute>
        <names variable="director"/>
        <names variable="editor"/>
        <names variable="editorial-director"/>
        <names variable="compiler"/>
        <names variable="organizer"/>
        <names variable="contributor"/>
        <text macro="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="date">
    <group prefix="(" suffix=")" delimiter=", ">
      <choose>
        <if variable="issued">
          <date variable="issued"><date-part name="year"/></date>
          <choose>
            <if type="webpage post post-weblog article-magazine article-newspaper motion_picture" match="any">
              <date variable="issued" delimiter=" ">${isFrench ? day + month : month + day}</date>
            </if>
          </choose>
        </if>
        <else>
          <text term="no date" form="short"/>
        </else>
      </choose>
    </group>
  </macro>
  <macro name="title">
    <choose>
      <if type="${articles} ${parts}" match="any">
        <text variable="title"/>
      </if>
      <else>
        <text variable="title" font-style="italic"/>
      </else>
    </choose>
  </macro>
  <macro name="translators">
    <names variable="translator">
      <name and="symbol" initialize-with=". " delimiter=", "/>
      <label form="short" prefix=", " text-case="capitalize-first"/>
    </names>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" ">
          <number variable="edition" form="ordinal"/>
          <text term="edition" form="short"/>
        </group>
      </if>
      <else>
        <text variable="edition"/>
      </else>
    </choose>
  </macro>
  <macro name="volume">
    <choose>
      <if type="${articles} ${parts} periodical" match="none">
        <group delimiter="\u00a0">
          <text value="${isFrench ? "vol." : "Vol."}"/>
          <text variable="volume"/>
        </group>
      </if>
    </choose>
  </macro>
  <macro name="bracketed">
    <group prefix="[" suffix="]" delimiter=", ">
      <choose>
        <if variable="genre">
          <text variable="genre" text-case="capitalize-first"/>
        </if>
        <else-if type="motion_picture">
          <text value="${isFrench ? "Vidéo" : "Video"}"/>
        </else-if>
        <else-if type="song">
          <text value="${isFrench ? "Enregistrement sonore" : "Audio recording"}"/>
        </else-if>
      </choose>
      <choose>
        <if type="thesis">
          <text variable="publisher"/>
        </if>
      </choose>
    </group>
  </macro>
  <macro name="described-title">
    <group delimiter=" ">
      <text macro="title"/>
      <group prefix="(" suffix=")" delimiter="; ">
        <choose>
          <if type="${parts}" match="none">
            <group delimiter=", ">
              <text macro="edition"/>
              <text macro="volume"/>
            </group>
          </if>
        </choose>
        <text macro="translators"/>
      </group>
      <text macro="bracketed"/>
    </group>
  </macro>
  <macro name="host">
    <choose>
      <if type="${parts}" match="any">
        <group delimiter=" ">
          <text term="in" text-case="capitalize-first"/>
          <group delimiter=", ">
            <names variable="editor">
              <name and="symbol" initialize-with=". " delimiter=", "/>
              <label form="short" prefix=" (" suffix=")"/>
            </names>
            <text variable="container-title" font-style="italic"/>
          </group>
          <group prefix="(" suffix=")" delimiter=", ">
            <text macro="edition"/>
            <group delimiter="\u00a0">
              <label variable="page" form="short"/>
              <text variable="page"/>
            </group>
          </group>
        </group>
      </if>
      <else-if type="${articles} periodical" match="any">
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <group>
            <text variable="volume" font-style="italic"/>
            <text variable="issue" prefix="(" suffix=")"/>
          </group>
          <text variable="page"/>
        </group>
      </else-if>
      <else>
        <text variable="container-title"/>
      </else>
    </choose>
  </macro>
  <macro name="publisher">
    <choose>
      <if type="${articles} thesis" match="none">
        <text variable="publisher"/>
      </if>
    </choose>
  </macro>
  <macro name="access">
    <choose>
      <if variable="DOI">
        <text variable="DOI" prefix="https://doi.org/"/>
      </if>
      <else>
        <text variable="URL"/>
      </else>
    </choose>
  </macro>
  <citation>
    <layout prefix="(" suffix=")">
      <text macro="people"/>
    </layout>
  </citation>
  <bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true">
    <sort>
      <key macro="people"/>
      <key variable="issued"/>
      <key variable="title"/>
    </sort>
    <layout>
      <group delimiter=" ">
        <group delimiter=". " suffix=".">
          <group delimiter=" ">
            <text macro="people" suffix="."/>
            <text macro="date"/>
          </group>
          <text macro="described-title"/>
          <text macro="host"/>
          <text macro="publisher"/>
        </group>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>`
}
